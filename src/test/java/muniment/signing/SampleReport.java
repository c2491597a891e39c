package muniment.signing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import muniment.signing.field.EmptySignatureField;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** A small report as the product writes it: PDF/A-3a, PDF/UA-1, one attachment and two empty places for signatures. */
public final class SampleReport {
    public static final String AUTHOR = "sig-author";
    public static final String REVIEWER = "sig-reviewer";
    public static final String APPROVER = "sig-approver";

    private SampleReport() {}

    public static byte[] font() {
        try (var font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return font.readAllBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static byte[] pages(int pages) {
        try (var document = laidOut(pages)) {
            var last = document.getPage(document.getNumberOfPages() - 1);
            new EmptySignatureField(AUTHOR, "Signature of the author", new PDRectangle(60, 90, 220, 80))
                    .addTo(document, last);
            new EmptySignatureField(REVIEWER, "Signature of the reviewer", new PDRectangle(310, 90, 220, 80))
                    .addTo(document, last);
            return saved(document);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** One page with a place for each role. */
    public static byte[] threePlaces() {
        try (var document = Loader.loadPDF(pages(1))) {
            var last = document.getPage(document.getNumberOfPages() - 1);
            new EmptySignatureField(APPROVER, "Signature of the approver", new PDRectangle(60, 190, 220, 80))
                    .addTo(document, last);
            return saved(document);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static byte[] withoutFields() {
        try (var document = laidOut(1)) {
            return saved(document);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, new CompressParameters(20_000));
        return bytes.toByteArray();
    }

    private static PDDocument laidOut(int pages) throws IOException {
        var font = font();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(font), "Body", 400, FontStyle.NORMAL, true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withHtmlContent(html(pages), null);
        builder.toStream(new ByteArrayOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            var document = renderer.createPDFKeepOpen();
            attach(document, "assessment.json", "{\"verdict\":\"ready with conditions\"}");
            return document;
        }
    }

    private static String html(int pages) {
        var body = new StringBuilder();
        for (int page = 1; page <= pages; page++) {
            body.append("<h1>Section ").append(page).append("</h1>");
            body.append("<p>Backups are taken daily and were restored in the last quarter.</p>".repeat(20));
        }
        return """
                <html lang="en"><head><title>Readiness report</title><meta name="subject" content="A sample"/>
                <meta name="description" content="A sample"/>
                <style>body { font-family: Body; font-size: 11pt } h1 { page-break-before: always }</style>
                </head><body>%s</body></html>""".formatted(body);
    }

    private static void attach(PDDocument document, String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        embedded.setSubtype("application/json");
        embedded.setSize(bytes.length);
        Calendar day = new GregorianCalendar(2026, Calendar.NOVEMBER, 22);
        embedded.setCreationDate(day);
        embedded.setModDate(day);
        var file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setFileDescription("The assessment as data");
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName("AFRelationship", "Data");
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, file));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(file);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }
}
