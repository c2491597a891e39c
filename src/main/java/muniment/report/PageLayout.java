package muniment.report;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.regex.Pattern;
import muniment.signing.field.EmptySignatureField;
import muniment.text.Phrase;
import muniment.text.Text;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Lays XHTML out as tagged pages. Refuses to go on when the layout engine says that something would not show. */
final class PageLayout implements AutoCloseable {
    private final Fonts fonts;
    private final ReportWatch watch;
    private final PDDocument pdf = new PDDocument();

    PageLayout(Fonts fonts, ReportWatch watch) {
        this.fonts = fonts;
        this.watch = watch;
    }

    /** The document with its pages and empty signature fields; closing this closes it. */
    PDDocument pages(String html, ReportOptions options) throws IOException, ReportProblem {
        var findings = new ArrayList<String>();
        var total = new AtomicInteger();
        watch.step(Phrase.of("report.step.layout"), 0, 0);
        try (var renderer = renderer(html, options, findings, total)) {
            renderer.setListener(new CountPages(total));
            renderer.createPDFWithoutClosing();
            if (!findings.isEmpty()) {
                throw ReportProblem.layout(findings);
            }
            addSignatureFields(renderer, options);
            new Watermark(options.form().branding().watermark(), fonts).addTo(pdf);
        }
        return pdf;
    }

    private PdfBoxRenderer renderer(String html, ReportOptions options, List<String> findings, AtomicInteger total) {
        // what the engine has to say comes to note(); without this it would write on the standard error stream
        XRLog.setLoggerImpl(new QuietLog());
        var builder = new PdfRendererBuilder().usePDDocument(pdf);
        fonts.register(builder, pdf, html);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUnicodeBidiSplitter(RightToLeft::splitter);
        builder.useUnicodeBidiReorderer(new RightToLeft(new ArabicLetters(fonts.coverage())));
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useExternalResourceAccessControl(
                (address, type) -> ofLogo(address, options), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withDiagnosticConsumer(diagnostic -> note(diagnostic, findings));
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(PackedFile.bytes("/report/sRGB2014.icc"));
        builder.withProducer(options.by().program());
        builder.usePageSupplier((document, width, height, number, shadow) -> page(width, height, number, total));
        builder.withHtmlContent(html, null);
        return builder.buildPdfRenderer();
    }

    /** The one picture of a report stands in its address; nothing is fetched. */
    private static boolean ofLogo(String address, ReportOptions options) {
        return options.form()
                .branding()
                .picture()
                .filter(logo -> logo.address().equals(address))
                .isPresent();
    }

    private PDPage page(float width, float height, int number, AtomicInteger total) {
        watch.step(Phrase.of("report.step.pages"), number, total.get());
        var page = new PDPage(new PDRectangle(width, height));
        pdf.addPage(page);
        return page;
    }

    private static void note(Diagnostic diagnostic, List<String> findings) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            findings.add(diagnostic.getFormattedMessage());
        }
    }

    private void addSignatureFields(PdfBoxRenderer renderer, ReportOptions options) throws IOException {
        var places = renderer.findPagePositionsByID(Pattern.compile("^sig-.*"));
        for (var signature : options.signatures()) {
            for (PagePosition<?> place : places) {
                if (place.getId().equals("sig-" + signature.field())) {
                    var box = new PDRectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight());
                    var tooltip = Text.load("report").say("report.signature", signature.role());
                    new EmptySignatureField(signature.field(), tooltip, box).addTo(pdf, pdf.getPage(place.getPageNo()));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    /** Learns how many pages there will be before the first is drawn. */
    private record CountPages(AtomicInteger total) implements PDFCreationListener {
        @Override
        public void preOpen(PdfBoxRenderer renderer) {
            total.set(renderer.getRootBox().getLayer().getPages().size());
        }

        @Override
        public void preWrite(PdfBoxRenderer renderer, int pageCount) {
            total.set(pageCount);
        }

        @Override
        public void onClose(PdfBoxRenderer renderer) {}
    }
}
