package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muniment.journal.JournalProblem;
import muniment.session.ChangedPages;
import muniment.session.FileProblem;
import muniment.session.Verification;
import muniment.session.VerifyFile;
import muniment.signing.Refusal;
import muniment.signing.Trust;
import muniment.signing.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of reports and assessments whether they are what was signed. */
@Command(name = "verify")
final class VerifyCommand extends Subcommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "verify-path")
    private List<Path> paths = List.of();

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Option(names = "--changed-pages", paramLabel = "DIR", descriptionKey = "verify-changed-pages")
    private @Nullable Path changedPages;

    VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    /** What was found of one file, or why nothing could be found. */
    private record Found(Status status, List<String> words, ObjectNode json) {}

    @Override
    Reply reply() throws FileProblem, Refusal, UsageProblem {
        var believed = trust.trust(terminal());
        var found = paths.stream().map(path -> verified(path, believed)).toList();
        var status =
                found.stream().map(Found::status).max(Comparator.naturalOrder()).orElse(Status.GOOD);
        var json = Json.object();
        json.set("files", Json.array(found, Found::json));
        return new Reply(
                status,
                found.stream().flatMap(one -> one.words().stream()).toList(),
                json.put("good", status == Status.GOOD));
    }

    private Found verified(Path path, Trust believed) {
        try (var stages = new Stages(terminal())) {
            var now = terminal().workplace().clock().instant();
            var one = new VerifyFile(path, believed, now, paths).run(stages);
            var words = new VerificationWords(terminal());
            var lines = new ArrayList<>(words.lines(one));
            lines.addAll(drawn(one, stages));
            return new Found(good(one) ? Status.GOOD : Status.NEGATIVE, lines, words.json(one));
        } catch (FileProblem | JournalProblem | Refusal problem) {
            var told = new Problems(terminal()).told(problem);
            var words = say("cli.verify.unusable", told.words());
            return new Found(
                    Status.UNUSABLE,
                    List.of(words),
                    Json.object()
                            .put("file", path.toString())
                            .put("good", false)
                            .put("problem", told.words()));
        }
    }

    /** Who says whom to believe wants every name proven. */
    private boolean good(Verification one) {
        boolean unproven = trust.demanding()
                && one instanceof Verification.Report report
                && report.verdict() instanceof Verdict.Intact intact
                && !intact.proven();
        return one.good() && !unproven;
    }

    private List<String> drawn(Verification one, Stages stages) throws FileProblem, Refusal {
        if (changedPages == null
                || !(one instanceof Verification.Report report)
                || !(report.verdict() instanceof Verdict.ChangedAfter after)) {
            return List.of();
        }
        var pages = new ChangedPages(report.file(), after).run(stages);
        return ChangedPages.write(pages, changedPages).stream()
                .map(file -> say("cli.verify.drawn", file.toString()))
                .toList();
    }
}
