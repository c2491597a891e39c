package muniment.session;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.catalog.Sha256;
import muniment.journal.EntryId;
import muniment.journal.JournalProblem;
import muniment.report.ReportForm;
import muniment.report.ReportProblem;
import muniment.signing.Existing;
import muniment.signing.Refusal;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Writes the report of an assessment as it is now, signed if somebody signs it, and notes in the history that it left
 * the room. The file appears whole or not at all.
 *
 * @param signing null for a report that nobody has signed yet
 */
public record IssueReport(
        Session session, ReportForm form, @Nullable Signing signing, Path out, Existing existing)
        implements Job<IssueReport.Issued> {
    /**
     * A report that was written.
     *
     * @param digest of the file
     * @param size in bytes
     * @param notNoted why the history does not tell of it, which is so when the assessment cannot be written to
     */
    public record Issued(
            Path file,
            Sha256 digest,
            int pages,
            long size,
            @Nullable Phrase notNoted) {
        /** Why the history does not tell of it. */
        public Optional<Phrase> missingFromHistory() {
            return Optional.ofNullable(notNoted);
        }
    }

    /**
     * @throws ReportProblem if it cannot be laid out faithfully, takes more memory than there is, or encloses more than
     *     it can carry
     * @throws Refusal if it cannot be signed
     * @throws FileProblem if it cannot be written
     * @throws JournalProblem if it was written, but the history could not be continued, or if evidence to enclose is
     *     not what it was
     */
    @Override
    public Issued run(Progress progress) throws ReportProblem, Refusal, FileProblem, JournalProblem {
        var at = ZonedDateTime.ofInstant(session.moment(), session.zone());
        var shown = session.snapshot();
        var enclosed = form.enclosing() ? session.files() : null;
        var composed = new ComposeReport(shown, form, at, enclosed).run(progress);
        var pdf = composed.pdf();
        if (signing != null) {
            progress.at(composed.pages(), composed.pages(), Phrase.of("session.signing", signing.signer()));
            pdf = signing.hand(progress).sign(pdf, signing.order(at));
        }
        progress.at(composed.pages(), composed.pages(), Phrase.of("session.writing", out.toString()));
        var bytes = pdf;
        AtomicFile.<RuntimeException>write(session, out, existing, stream -> stream.write(bytes));
        var digest = Sha256.of(bytes);
        return new Issued(
                out,
                digest,
                composed.pages(),
                bytes.length,
                note(digest, shown.assessment().heads()));
    }

    /** The heads are those of the snapshot that the report shows, whatever was written in the meantime. */
    private @Nullable Phrase note(Sha256 digest, Set<EntryId> heads) throws JournalProblem {
        var name = String.valueOf(out.getFileName());
        var note = signing == null
                ? new Command.NoteReport(digest, name, "", null, heads)
                : new Command.NoteReport(digest, name, signing.signer(), signing.signedAs(), heads);
        return switch (Answers.of(session.submit(note))) {
            case Decision.Accepted _ -> null;
            case Decision.Refused(var reasons) -> reasons.getFirst().phrase();
        };
    }
}
