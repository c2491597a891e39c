package muniment.session;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.catalog.Sha256;
import muniment.journal.JournalProblem;
import muniment.signing.Existing;
import muniment.signing.Refusal;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Puts a further signature into a report and, where the assessment is at hand, notes it in its history.
 *
 * @param report as it is
 * @param out where the signed one goes; may be the same file
 * @param record null when the assessment is not at hand
 */
public record SignReport(
        Workplace workplace,
        Path report,
        Signing signing,
        Path out,
        Existing existing,
        @Nullable Session record) implements Job<SignReport.Signed> {
    /** Signs where the assessment is not at hand. */
    public SignReport(Workplace workplace, Path report, Signing signing, Path out, Existing existing) {
        this(workplace, report, signing, out, existing, null);
    }

    /**
     * A report with one signature more.
     *
     * @param digest of the file
     * @param notNoted why the history does not tell of it; null when it does, or when no assessment is at hand
     */
    public record Signed(Path file, Sha256 digest, @Nullable Phrase notNoted) {
        /** Why the history does not tell of it. */
        public Optional<Phrase> missingFromHistory() {
            return Optional.ofNullable(notNoted);
        }
    }

    /**
     * @throws Refusal if the report is not what was signed before, has no such place, may not be signed by this person,
     *     or cannot be written
     * @throws JournalProblem if it was signed, but the history could not be continued
     */
    @Override
    public Signed run(Progress progress) throws Refusal, JournalProblem {
        progress.at(0, -1, Phrase.of("session.signing", signing.signer()));
        var order = signing.order(ZonedDateTime.now(workplace.clock()));
        var trace = signing.hand(progress).sign(report, order, out, existing);
        var after = new Sha256(trace.after());
        return new Signed(out, after, note(new Sha256(trace.before()), after));
    }

    private @Nullable Phrase note(Sha256 before, Sha256 after) throws JournalProblem {
        if (record == null) {
            return null;
        }
        var name = String.valueOf(out.getFileName());
        var note = new Command.NoteSignature(before, after, name, signing.signer(), signing.signedAs());
        return switch (Answers.of(record.submit(note))) {
            case Decision.Accepted _ -> null;
            case Decision.Refused(var reasons) -> reasons.getFirst().phrase();
        };
    }
}
