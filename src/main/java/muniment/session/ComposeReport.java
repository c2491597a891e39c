package muniment.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import muniment.journal.EvidenceFiles;
import muniment.journal.JournalProblem;
import muniment.readiness.Readiness;
import muniment.report.EvidenceBytes;
import muniment.report.PdfReport;
import muniment.report.ReportDocument;
import muniment.report.ReportForm;
import muniment.report.ReportOptions;
import muniment.report.ReportProblem;
import muniment.report.SignaturePlace;
import muniment.sharing.Disclosure;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the report of a snapshot, unsigned, in memory: for a preview, or to be signed and written.
 *
 * @param enclosed where the bytes of the evidence are that the report carries; null when it carries none
 */
public record ComposeReport(
        Snapshot snapshot,
        ReportForm form,
        ZonedDateTime at,
        @Nullable EvidenceFiles enclosed) implements Job<ComposeReport.Composed> {
    /** A report without the evidence itself. */
    public ComposeReport(Snapshot snapshot, ReportForm form, ZonedDateTime at) {
        this(snapshot, form, at, null);
    }

    /**
     * A report as bytes.
     *
     * @param pages how many it has
     */
    public record Composed(byte[] pdf, int pages) {}

    /**
     * @throws ReportProblem if it cannot be laid out faithfully, or takes more memory than there is
     * @throws JournalProblem if evidence to enclose is not there, or is not what it was
     */
    @Override
    public Composed run(Progress progress) throws ReportProblem, JournalProblem {
        form.requireSayable();
        var document = document();
        var files = enclosed;
        return files == null
                ? written(document, EvidenceBytes.NONE, progress)
                : written(document.enclosingEvidence(), copiedFrom(files, progress), progress);
    }

    private static EvidenceBytes copiedFrom(EvidenceFiles files, Progress progress) {
        var what = Phrase.of("session.enclosing");
        return (digest, size, out) -> files.copy(digest, size, out, done -> progress.at(done, size, what));
    }

    private static Composed written(ReportDocument document, EvidenceBytes evidence, Progress progress)
            throws ReportProblem, JournalProblem {
        var pages = new AtomicInteger();
        var pdf = new ByteArrayOutputStream(1 << 20);
        try {
            PdfReport.write(document, evidence, pdf, (step, done, of) -> {
                pages.set(Math.max(pages.get(), of));
                progress.at(done, of > 0 ? of : -1, step);
            });
        } catch (OutOfMemoryError _) {
            throw ReportProblem.memoryFull(Runtime.getRuntime().maxMemory());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
        return new Composed(pdf.toByteArray(), pages.get());
    }

    ReportDocument document() {
        var catalog = snapshot.catalog();
        var author = snapshot.author().person();
        var profile = form.sharing();
        if (profile.isEmpty()) {
            return ReportDocument.of(catalog, snapshot.assessment(), readiness(), options(author.name()));
        }
        var disclosure = Disclosure.of(profile.get(), catalog, snapshot.assessment());
        return ReportDocument.of(
                catalog,
                disclosure.assessment(),
                Readiness.judge(catalog, disclosure.assessment(), at.toLocalDate(), at.getZone()),
                options(disclosure.naming().of(author)).under(disclosure.notice()));
    }

    /** The verdict of the report's own day: the snapshot may have been made on another one. */
    Readiness readiness() {
        return Readiness.judge(snapshot.catalog(), snapshot.assessment(), at.toLocalDate(), at.getZone());
    }

    /** A place for every role is kept free, as none can be added later. */
    private ReportOptions options(String person) {
        var maker = new ReportOptions.Maker(person, Release.name());
        return ReportOptions.of(at.toInstant(), at.getZone(), maker)
                .as(form)
                .signedAt(
                        new SignaturePlace("author", "Author"),
                        new SignaturePlace("reviewer", "Reviewer"),
                        new SignaturePlace("approver", "Approver"));
    }
}
