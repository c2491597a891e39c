package muniment.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
     * @param watch is told the steps and the pages; what it throws stops the work before the first byte
     * @throws ReportProblem if the report cannot be laid out faithfully
     * @throws IOException if the stream does not take it
     */
    public static void write(ReportDocument report, OutputStream out, ReportWatch watch)
            throws IOException, ReportProblem {
        var fonts = Fonts.load();
        watch.step(Phrase.of("report.step.compose"), 0, 0);
        var html = ReportHtml.of(report, new PrintableText(fonts.coverage()));
        try (var layout = new PageLayout(fonts, watch)) {
            var pdf = layout.pages(html, report.options());
            for (var attachment : report.annex().attachments()) {
                new AssociatedFile(attachment, report.options()).addTo(pdf);
            }
            watch.step(Phrase.of("report.step.write"), pdf.getNumberOfPages(), pdf.getNumberOfPages());
            DocumentDates.set(pdf, report.options().at());
            pdf.save(out, COMPRESSION);
        }
    }

    /**
     * Writes the report to a file, which appears as a whole or not at all.
     *
     * @throws ReportProblem if the report cannot be laid out faithfully
     * @throws IOException if the file cannot be written; what stood there before is untouched
     */
    public static void write(ReportDocument report, Path file, ReportWatch watch) throws IOException, ReportProblem {
        var target = file.toAbsolutePath();
        var draft = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                write(report, out, watch);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
