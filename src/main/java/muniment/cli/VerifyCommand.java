package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import muniment.journal.JournalProblem;
import muniment.receipt.ReceiptProblem;
import muniment.session.Beside;
import muniment.session.ChangedPages;
import muniment.session.CheckReceipt;
import muniment.session.FileProblem;
import muniment.session.Protect;
import muniment.session.Verification;
import muniment.session.VerifyFile;
import muniment.signing.Refusal;
import muniment.signing.Trust;
import muniment.signing.Verdict;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of reports and assessments whether they are what was signed. */
@Command(name = "verify")
final class VerifyCommand extends DocumentCommand {
    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "verify-path")
    private List<Path> paths = List.of();

    @Option(names = "--receipt", paramLabel = "RECEIPT", descriptionKey = "verify-receipt")
    private List<Path> receipts = List.of();

    @Mixin
    private TrustOptions trust = new TrustOptions();

    @Option(names = "--changed-pages", paramLabel = "DIR", descriptionKey = "verify-changed-pages")
    private @Nullable Path changedPages;

    VerifyCommand(Terminal terminal) {
        super(terminal);
    }

    /** What was found of one file, or why nothing could be found. */
    private record Found(Status status, List<String> words, ObjectNode json, boolean report) {}

    @Override
    Reply reply() throws FileProblem, Refusal, UsageProblem {
        var believed = trust.trust(terminal());
        var found = found(believed);
        if (!receipts.isEmpty() && found.stream().allMatch(Found::report)) {
            throw new UsageProblem("cli.verify.receipt-alone");
        }
        var status =
                found.stream().map(Found::status).max(Comparator.naturalOrder()).orElse(Status.GOOD);
        var json = Json.object();
        json.set("files", Json.array(found, Found::json));
        return new Reply(
                status,
                found.stream().flatMap(one -> one.words().stream()).toList(),
                json.put("good", status == Status.GOOD));
    }

    /** Protected assessments come first: their passwords open them for the reports, and nobody is asked twice. */
    private List<Found> found(Trust believed) {
        try (var passwords = new KnownPasswords()) {
            var found = new HashMap<Path, Found>();
            Stream.concat(
                            paths.stream().filter(VerifyCommand::isProtected),
                            paths.stream().filter(path -> !isProtected(path)))
                    .forEach(path -> found.computeIfAbsent(path, one -> verified(one, believed, passwords)));
            return paths.stream()
                    .flatMap(path -> Stream.ofNullable(found.get(path)))
                    .toList();
        }
    }

    private static boolean isProtected(Path path) {
        try {
            return Files.isRegularFile(path) && Protect.isOn(path);
        } catch (JournalProblem toldWhenItIsItsTurn) {
            return false;
        }
    }

    private Found verified(Path path, Trust believed, KnownPasswords passwords) {
        try (var stages = new Stages(terminal())) {
            return new DocumentPassword(terminal()).<Found, Exception>unlocking(path, known -> {
                var found = found(path, believed, known, passwords, stages);
                passwords.keep(path, known);
                return found;
            });
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
                            .put("problem", told.words()),
                    false);
        }
    }

    private Found found(Path path, Trust believed, @Nullable Password password, KnownPasswords passwords, Stages stages)
            throws FileProblem, JournalProblem, Refusal {
        var sources = paths.stream()
                .map(source -> new Beside(source, passwords.of(source)))
                .toList();
        var now = terminal().workplace().clock().instant();
        var one = new VerifyFile(path, believed, now, sources, password).run(stages);
        var words = new VerificationWords(terminal());
        var lines = new ArrayList<>(words.lines(one));
        lines.addAll(drawn(one, stages));
        var held = one instanceof Verification.Report
                ? List.<Held>of()
                : receipts.stream()
                        .map(receipt -> held(one.file(), receipt, believed, password, stages))
                        .toList();
        held.forEach(receipt -> lines.addAll(receipt.words()));
        var status = Stream.concat(
                        Stream.of(good(one) ? Status.GOOD : Status.NEGATIVE),
                        held.stream().map(Held::status))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var json = words.json(one).put("good", status == Status.GOOD);
        json.set("receipts", Json.array(held, Held::json));
        return new Found(status, lines, json, one instanceof Verification.Report);
    }

    /** What one receipt proves of an assessment, or why it proves nothing. */
    private record Held(Status status, List<String> words, ObjectNode json) {}

    /** A receipt that cannot be used does not spoil what was found of the assessment itself. */
    private Held held(Path file, Path receipt, Trust believed, @Nullable Password password, Stages stages) {
        var words = new ReceiptedWords(terminal());
        try {
            var now = terminal().workplace().clock().instant();
            var found = new CheckReceipt(file, receipt, believed, now, password).run(stages);
            return new Held(found.good() ? Status.GOOD : Status.NEGATIVE, words.lines(found), words.json(found));
        } catch (FileProblem | JournalProblem | Refusal | ReceiptProblem problem) {
            var told = new Problems(terminal()).told(problem).words();
            return new Held(
                    Status.UNUSABLE,
                    List.of(say("cli.verify.receipt-unusable", receipt.toString(), told)),
                    Json.object()
                            .put("receipt", receipt.toString())
                            .put("good", false)
                            .put("problem", told));
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
