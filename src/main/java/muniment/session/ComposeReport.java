package muniment.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import muniment.readiness.Readiness;
import muniment.report.PdfReport;
import muniment.report.ReportDocument;
import muniment.report.ReportForm;
import muniment.report.ReportOptions;
import muniment.report.ReportProblem;
import muniment.report.SignaturePlace;

/** Lays out the report of a snapshot, unsigned, in memory: for a preview, or to be signed and written. */
public record ComposeReport(Snapshot snapshot, ReportForm form, ZonedDateTime at)
        implements Job<ComposeReport.Composed> {
    /**
     * A report as bytes.
     *
     * @param pages how many it has
     */
    public record Composed(byte[] pdf, int pages) {}

    /** @throws ReportProblem if it cannot be laid out faithfully */
    @Override
    public Composed run(Progress progress) throws ReportProblem {
        var document = ReportDocument.of(snapshot.catalog(), snapshot.assessment(), readiness(), options());
        var pages = new AtomicInteger();
        var pdf = new ByteArrayOutputStream(1 << 20);
        try {
            PdfReport.write(document, pdf, (step, done, of) -> {
                pages.set(Math.max(pages.get(), of));
                progress.at(done, of > 0 ? of : -1, step);
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes every byte", impossible);
        }
        return new Composed(pdf.toByteArray(), pages.get());
    }

    /** The verdict of the report's own day: the snapshot may have been made on another one. */
    Readiness readiness() {
        return Readiness.judge(snapshot.catalog(), snapshot.assessment(), at.toLocalDate(), at.getZone());
    }

    /** A place for every role is kept free, as none can be added later. */
    private ReportOptions options() {
        var maker = new ReportOptions.Maker(snapshot.author().person().name(), Release.name());
        return ReportOptions.of(at.toInstant(), at.getZone(), maker)
                .as(form)
                .signedAt(
                        new SignaturePlace("author", "Author"),
                        new SignaturePlace("reviewer", "Reviewer"),
                        new SignaturePlace("approver", "Approver"));
    }
}
