package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import muniment.journal.JournalProblem;
import muniment.session.FileProblem;
import muniment.session.Verification;
import muniment.session.VerifyFile;
import muniment.signing.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says of reports and assessments whether they are what was signed. */
@Command(name = "verify")
final class VerifyCommand extends DocumentCommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "verify-path")
    private List<Path> paths = List.of();

    VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    /** What was found of one file, or why nothing could be found. */
    private record Found(Status status, List<String> words, ObjectNode json) {}

    @Override
    Reply reply() {
        var found = paths.stream().map(this::verified).toList();
        var status =
                found.stream().map(Found::status).max(Comparator.naturalOrder()).orElse(Status.GOOD);
        var json = Json.object();
        json.set("files", Json.array(found, Found::json));
        return new Reply(
                status,
                found.stream().flatMap(one -> one.words().stream()).toList(),
                json.put("good", status == Status.GOOD));
    }

    private Found verified(Path path) {
        try (var stages = new Stages(terminal())) {
            var now = terminal().workplace().clock().instant();
            var job = VerifyFile.offline(path, now);
            var one = new DocumentPassword(terminal())
                    .<Verification, Refusal>unlocking(
                            path, known -> (known == null ? job : job.with(known)).run(stages));
            var words = new VerificationWords(terminal());
            return new Found(one.good() ? Status.GOOD : Status.NEGATIVE, words.lines(one), words.json(one));
        } catch (FileProblem | JournalProblem | Refusal | UsageProblem problem) {
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
}
