package muniment.desktop.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muniment.desktop.trust.Believed;
import muniment.journal.JournalProblem;
import muniment.receipt.ReceiptProblem;
import muniment.session.Beside;
import muniment.session.CheckReceipt;
import muniment.session.FileProblem;
import muniment.session.Job;
import muniment.session.Progress;
import muniment.session.Receipted;
import muniment.session.Verification;
import muniment.session.VerifyFile;
import muniment.signing.Refusal;
import muniment.signing.Trust;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * Verifies one file with what lies beside it, for whoever the person trusts at that moment.
 *
 * @param sources assessments that a report may come from
 * @param receipts what an assessment is held against
 * @param password is the caller's to close; null when there is none
 */
record Inquiry(
        Path file,
        Believed believed,
        Instant now,
        List<Beside> sources,
        List<Path> receipts,
        @Nullable Password password)
        implements Job<Inquiry.Findings> {

    /** What was found of the file, and of each receipt. */
    record Findings(Verification verification, List<Held> held) {
        /** The same, held against more. */
        Findings and(List<Held> more) {
            var all = new ArrayList<>(held);
            all.removeIf(one -> more.stream().anyMatch(other -> other.receipt().equals(one.receipt())));
            all.addAll(more);
            return new Findings(verification, all);
        }
    }

    /** An assessment held against a receipt, or why that could not be done. */
    sealed interface Held {
        Path receipt();

        /** How it ended. */
        record Found(Path receipt, Receipted receipted) implements Held {}

        /** It could not be read as one. */
        record Unusable(Path receipt, Exception problem) implements Held {}
    }

    Inquiry with(Password known) {
        return new Inquiry(file, believed, now, sources, receipts, known);
    }

    @Override
    public Findings run(Progress progress) throws FileProblem, JournalProblem, Refusal {
        var trust = believed.trust();
        var verification = new VerifyFile(file, trust, now, sources, password).run(progress);
        return new Findings(
                verification,
                verification instanceof Verification.Report ? List.of() : held(trust, Set.copyOf(receipts), progress));
    }

    /** Holds the assessment against the receipts only, and does not verify it again. */
    Job<List<Held>> receiptsOnly() {
        return progress -> held(believed.trust(), Set.copyOf(receipts), progress);
    }

    private List<Held> held(Trust trust, Set<Path> given, Progress progress) throws JournalProblem {
        var held = new ArrayList<Held>();
        for (var receipt : given) {
            try {
                var check = new CheckReceipt(file, receipt, trust, now, password);
                held.add(new Held.Found(receipt, check.run(progress)));
            } catch (FileProblem | ReceiptProblem | Refusal problem) {
                held.add(new Held.Unusable(receipt, problem));
            }
        }
        return held;
    }
}
