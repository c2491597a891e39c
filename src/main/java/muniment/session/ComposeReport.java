package muniment.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import muniment.readiness.Readiness;
import muniment.report.PageSize;
import muniment.report.PdfReport;
import muniment.report.ReportDocument;
import muniment.report.ReportOptions;
import muniment.report.ReportProblem;
import muniment.report.SignaturePlace;
import muniment.sharing.Disclosure;
import muniment.sharing.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the report of a snapshot, unsigned, in memory: for a preview, or to be signed and written.
 *
 * @param profile whom it is for; null leaves nothing out
 */
public record ComposeReport(
        Snapshot snapshot,
        PageSize page,
        ZonedDateTime at,
        @Nullable Profile profile) implements Job<ComposeReport.Composed> {
    /** For everybody who may see everything. */
    public ComposeReport(Snapshot snapshot, PageSize page, ZonedDateTime at) {
        this(snapshot, page, at, null);
    }

    /**
     * A report as bytes.
     *
     * @param pages how many it has
     */
    public record Composed(byte[] pdf, int pages) {}

    /** @throws ReportProblem if it cannot be laid out faithfully */
    @Override
    public Composed run(Progress progress) throws ReportProblem {
        var document = document();
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

    ReportDocument document() {
        var catalog = snapshot.catalog();
        var author = snapshot.author().person();
        if (profile == null) {
            return ReportDocument.of(catalog, snapshot.assessment(), readiness(), options(author.name()));
        }
        var disclosure = Disclosure.of(profile, catalog, snapshot.assessment());
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

    /** Places for an author's and a reviewer's signature are kept free, as none can be added later. */
    private ReportOptions options(String person) {
        var maker = new ReportOptions.Maker(person, Release.name());
        return ReportOptions.of(at.toInstant(), at.getZone(), maker)
                .on(page)
                .signedAt(new SignaturePlace("author", "Author"), new SignaturePlace("reviewer", "Reviewer"));
    }
}
