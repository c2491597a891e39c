package muniment.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import muniment.signing.dss.PadesSignature;
import muniment.signing.dss.Proofs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Documents that are prepared before they are signed, so that a small change afterwards shows something else. */
final class ShadowTampering {
    private static final COSName COVER = COSName.getPDFName("Cover");

    private ShadowTampering() {}

    /** Something lies over the page and can be taken away, and layers are there to be switched. */
    static void prepare(PDDocument document) throws IOException {
        var cover = new PDFormXObject(document);
        cover.setBBox(new PDRectangle(200, 100));
        var page = document.getPage(0);
        page.getResources().put(COVER, cover);
        page.getCOSObject().setNeedToBeUpdated(true);
        page.getResources().getCOSObject().setNeedToBeUpdated(true);
        var layers = new PDOptionalContentProperties();
        layers.addGroup(new PDOptionalContentGroup("Conditions"));
        document.getDocumentCatalog().setOCProperties(layers);
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    static void uncover(PDDocument document) {
        var page = document.getPage(0);
        var resources = page.getResources().getCOSObject();
        resources.getCOSDictionary(COSName.XOBJECT).removeItem(COVER);
        resources.getCOSDictionary(COSName.XOBJECT).setNeedToBeUpdated(true);
        resources.setNeedToBeUpdated(true);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    static void switchLayers(PDDocument document) {
        var layers = document.getDocumentCatalog().getOCProperties();
        layers.setBaseState(PDOptionalContentProperties.BaseState.OFF);
        layers.getCOSObject().getCOSDictionary(COSName.D).setNeedToBeUpdated(true);
        layers.getCOSObject().setNeedToBeUpdated(true);
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    static void exchangeFont(PDDocument document) {
        var page = document.getPage(document.getNumberOfPages() - 1);
        var fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        for (var name : fonts.keySet()) {
            fonts.setItem(name, simpleFont());
        }
        fonts.setNeedToBeUpdated(true);
        page.getResources().getCOSObject().setNeedToBeUpdated(true);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static COSDictionary simpleFont() {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Courier");
        return font;
    }

    /** The first page's content twice: what it says now, and what an older object of the same number said. */
    static byte[] withTwoContents(byte[] pdf) throws IOException {
        return Tampering.appended(pdf, document -> {
            var content = (COSStream) document.getPage(0).getCOSObject().getDictionaryObject(COSName.CONTENTS);
            try (var shown = content.createOutputStream()) {
                shown.write("BT ET".getBytes(StandardCharsets.US_ASCII));
            }
            content.setNeedToBeUpdated(true);
        });
    }

    /** Leads the content's number back to the older object. */
    static byte[] hiddenAndReplaced(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var reference = (COSObject) document.getPage(0).getCOSObject().getItem(COSName.CONTENTS);
            int number = (int) reference.getKey().getNumber();
            int older = RawTampering.text(pdf).indexOf("\n" + number + " 0 obj") + 1;
            return RawTampering.tableOnly(pdf, number, older);
        }
    }

    /** A stranger's visible signature in a field of their own. */
    static byte[] sneaky(byte[] pdf, Identity stranger) throws Exception {
        var withField = Tampering.appended(pdf, document -> {
            var form = document.getDocumentCatalog().getAcroForm(null);
            var field = new PDSignatureField(form);
            field.setPartialName("stranger");
            field.getWidgets().getFirst().setRectangle(new PDRectangle(60, 300, 200, 80));
            field.getWidgets().getFirst().setPage(document.getPage(0));
            form.getFields().add(field);
            form.getCOSObject().setNeedToBeUpdated(true);
            form.getCOSObject().getCOSArray(COSName.FIELDS).setNeedToBeUpdated(true);
        });
        return signed(withField, stranger, "stranger", false);
    }

    /** Signs without looking at what is signed. */
    static byte[] signed(byte[] pdf, Identity who, String field, boolean certify) throws Exception {
        return PadesSignature.sign(
                pdf,
                new PadesSignature.Signatory(who.key(), who.chain()),
                new PadesSignature.Statement(field, Samples.SIGNED.toInstant(), "", "", ""),
                new PadesSignature.Block("Approved", SampleReport.font(), 9),
                certify,
                Proofs.none());
    }

    static void removePermission(PDDocument document) {
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    static void removeValidationData(PDDocument document) {
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("DSS"));
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    static void addAttachment(PDDocument document) throws IOException {
        var files = document.getDocumentCatalog().getNames().getEmbeddedFiles();
        var names = files.getCOSObject().getCOSArray(COSName.NAMES);
        names.add(new COSString("second.json"));
        names.add(Tampering.attachment(document));
        names.setNeedToBeUpdated(true);
        files.getCOSObject().setNeedToBeUpdated(true);
        document.getDocumentCatalog().getNames().getCOSObject().setNeedToBeUpdated(true);
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    /** A document within the attached document. */
    static void nestAttachment(PDDocument document) throws IOException {
        var stream = Tampering.attachment(document).getEmbeddedFileUnicode().getCOSObject();
        var inner = new COSDictionary();
        inner.setItem(COSName.F, stream);
        stream.setItem(COSName.EF, inner);
        stream.setNeedToBeUpdated(true);
    }

    static void emptyAnnotations(PDDocument document) {
        var last = document.getPage(document.getNumberOfPages() - 1).getCOSObject();
        last.setItem(COSName.ANNOTS, new COSArray());
        last.setNeedToBeUpdated(true);
    }
}
