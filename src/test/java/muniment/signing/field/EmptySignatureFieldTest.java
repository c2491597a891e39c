package muniment.signing.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import muniment.signing.Conformance;
import muniment.signing.SampleReport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;

final class EmptySignatureFieldTest {
    private static final PDRectangle BOX = new PDRectangle(60, 90, 220, 80);

    @Test
    void aReportWithEmptyFieldsConformsToPdfA3aAndPdfUa1() throws Exception {
        assertEquals(List.of(), Conformance.violations(SampleReport.pages(2)));
    }

    @Test
    void theFieldIsTaggedEmptyAndPrinted() throws IOException {
        try (var document = Loader.loadPDF(SampleReport.pages(2))) {
            var form = document.getDocumentCatalog().getAcroForm(null);
            var field = (PDSignatureField) form.getField(SampleReport.AUTHOR);
            var widget = field.getWidgets().getFirst();
            var appearance = widget.getAppearance().getNormalAppearance().getAppearanceStream();
            assertEquals("Signature of the author", field.getAlternateFieldName());
            assertEquals(BOX.toString(), widget.getRectangle().toString());
            assertEquals(
                    new PDRectangle(220, 80).toString(), appearance.getBBox().toString());
            assertEquals(1, appearance.getCOSObject().getInt("FormType"));
            assertEquals(0, appearance.getCOSObject().getLength());
            assertEquals(true, widget.isPrinted());
            assertEquals(true, widget.getStructParent() >= 0);
            assertEquals(true, form.isSignaturesExist() && form.isAppendOnly());
            assertNotNull(document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS));
        }
    }

    @Test
    void aSecondFieldOfTheSameNameIsRefused() throws IOException {
        try (var document = Loader.loadPDF(SampleReport.pages(1))) {
            var again = new EmptySignatureField(SampleReport.AUTHOR, "Signature", BOX);
            assertThrows(IllegalArgumentException.class, () -> again.addTo(document, document.getPage(0)));
        }
    }

    @Test
    void anUntaggedDocumentIsRefused() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var field = new EmptySignatureField("sig-author", "Signature", BOX);
            assertThrows(IllegalArgumentException.class, () -> field.addTo(document, page));
        }
    }

    @Test
    void aFieldNeedsANameAndWords() {
        assertThrows(IllegalArgumentException.class, () -> new EmptySignatureField("", "Signature", BOX));
        assertThrows(IllegalArgumentException.class, () -> new EmptySignatureField("a.b", "Signature", BOX));
        assertThrows(IllegalArgumentException.class, () -> new EmptySignatureField("a", " ", BOX));
    }
}
