package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muniment.journal.JournalProblem;
import muniment.receipt.ReceiptProblem;
import muniment.session.CheckReceipt;
import muniment.session.FileProblem;
import muniment.session.Receipted;
import muniment.session.Verification;
import muniment.session.VerifyFile;
import muniment.signing.Refusal;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of reports and assessments whether they are what was signed. */
@Command(name = "verify")
final class VerifyCommand extends DocumentCommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "verify-path")
    private List<Path> paths = List.of();

    @Option(names = "--receipt", paramLabel = "RECEIPT", descriptionKey = "verify-receipt")
    private List<Path> receipts = List.of();

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
            return new DocumentPassword(terminal())
                    .<Found, Exception>unlocking(path, known -> found(path, known, now, stages));
        } catch (RuntimeException defect) {
            throw defect;
        } catch (Exception problem) {
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

    private Found found(Path path, @Nullable Password password, Instant now, Stages stages)
            throws FileProblem, JournalProblem, Refusal, ReceiptProblem {
        var job = VerifyFile.offline(path, now);
        var one = (password == null ? job : job.with(password)).run(stages);
        var words = new VerificationWords(terminal());
        var lines = new ArrayList<>(words.lines(one));
        var json = words.json(one);
        var good = one.good() & held(path, one, password, stages, lines, json);
        return new Found(good ? Status.GOOD : Status.NEGATIVE, lines, json.put("good", good));
    }

    /** Holds an assessment against every receipt; whether all of them hold. */
    private boolean held(
            Path path,
            Verification one,
            @Nullable Password password,
            Stages stages,
            List<String> lines,
            ObjectNode json)
            throws FileProblem, JournalProblem, Refusal, ReceiptProblem {
        if (one instanceof Verification.Report) {
            return true;
        }
        var words = new ReceiptedWords(terminal());
        var found = new ArrayList<Receipted>();
        for (var receipt : receipts) {
            var now = terminal().workplace().clock().instant();
            var job = CheckReceipt.offline(path, receipt, now);
            found.add((password == null ? job : job.with(password)).run(stages));
        }
        found.forEach(receipted -> lines.addAll(words.lines(receipted)));
        json.set("receipts", Json.array(found, words::json));
        return found.stream().allMatch(Receipted::good);
    }
}
