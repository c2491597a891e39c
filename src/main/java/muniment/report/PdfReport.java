package muniment.report;

import java.io.IOException;
import java.io.OutputStream;
import muniment.journal.JournalProblem;
import muniment.text.Phrase;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * Writes a report as PDF/A-3a and PDF/UA-1 with its data attached.
 *
 * <p>Guarantees that equal documents give equal bytes, that nothing is fetched from anywhere, and that nothing is
 * written when the work is stopped or fails.
 */
public final class PdfReport {
    /** Few large object streams: with the usual small ones, loading a long tagged report takes quadratic time. */
    private static final CompressParameters COMPRESSION = new CompressParameters(20_000);

    private PdfReport() {}

    /**
     * Writes the report to a stream, which stays open.
     *
     * @param evidence gives the bytes of the evidence that it encloses
     * @param watch is told the steps and the pages; what it throws stops the work before the first byte
     * @throws ReportProblem if the report cannot be laid out faithfully, or encloses more than it can carry
     * @throws JournalProblem if enclosed evidence is not there, or is not what it was
     * @throws IOException if the stream does not take it
     */
    public static void write(ReportDocument report, EvidenceBytes evidence, OutputStream out, ReportWatch watch)
            throws IOException, ReportProblem, JournalProblem {
        var attachments = report.annex().attachments();
        long enclosed = EnclosedEvidence.size(attachments);
        if (enclosed > EnclosedEvidence.LARGEST) {
            throw ReportProblem.evidenceTooLarge(enclosed);
        }
        var fonts = Fonts.load();
        var at = report.options().at();
        watch.step(Phrase.of("report.step.compose"), 0, 0);
        var html = ReportHtml.of(report, new PrintableText(fonts.coverage()));
        try (var layout = new PageLayout(fonts, watch)) {
            var pdf = layout.pages(html, report.options());
            watch.step(Phrase.of("report.step.write"), pdf.getNumberOfPages(), pdf.getNumberOfPages());
            new AssociatedFiles(evidence, at).add(attachments, pdf);
            DocumentDates.set(pdf, at);
            if (ArabicLetters.in(html)) {
                LogicalText.restore(pdf);
            }
            pdf.save(out, COMPRESSION);
        }
    }
}
