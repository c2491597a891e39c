package muniment.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSUpdateInfo;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What people with a PDF editor and bad intentions do to a signed document. */
final class Tampering {
    private Tampering() {}

    /** One change of a document that is open. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** Appends an update with the change; the signed bytes stay as they are. */
    static byte[] appended(byte[] pdf, Change change) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            change.to(document);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    /** Writes the document anew with the change, as an editor's "save as" does. */
    static byte[] rewritten(byte[] pdf, Change change) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            change.to(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }

    static byte[] encrypted(byte[] pdf, String userPassword) throws IOException {
        return rewritten(pdf, document -> {
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        });
    }

    static void rewritePage(PDDocument document) throws IOException {
        var page = document.getPage(0);
        var forged = "BT ET".getBytes(StandardCharsets.US_ASCII);
        page.setContents(new PDStream(document, new ByteArrayInputStream(forged)));
        updated(page.getCOSObject());
    }

    static void addPage(PDDocument document) {
        document.addPage(new PDPage());
        updated(document.getPages().getCOSObject());
    }

    static void removePage(PDDocument document) {
        document.removePage(0);
        updated(document.getPages().getCOSObject());
    }

    static void replaceAttachment(PDDocument document) throws IOException {
        var stream = attachment(document).getEmbeddedFileUnicode().getCOSObject();
        try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
            content.write("{\"verdict\":\"ready\"}".getBytes(StandardCharsets.UTF_8));
        }
        updated(stream);
    }

    static PDComplexFileSpecification attachment(PDDocument document) throws IOException {
        var files = document.getDocumentCatalog().getNames().getEmbeddedFiles();
        return Objects.requireNonNull(files.getNames().get("assessment.json"));
    }

    static void forgeMetadata(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var forged = "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>".getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(forged)));
        updated(catalog.getCOSObject());
    }

    static void forgeTitle(PDDocument document) {
        document.getDocumentInformation().setTitle("Ready");
        updated(document.getDocumentInformation().getCOSObject());
    }

    static void addAnnotation(PDDocument document) throws IOException {
        var page = document.getPage(0);
        var note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(100, 700, 20, 20));
        note.setContents("approved");
        page.getAnnotations().add(note);
        updated(page.getCOSObject());
        updated((COSArray) page.getCOSObject().getDictionaryObject(COSName.ANNOTS));
    }

    static void addField(PDDocument document) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm(null);
        var field = new PDTextField(form);
        field.setPartialName("remark");
        form.getFields().add(field);
        updated(form.getCOSObject());
        updated((COSArray) form.getCOSObject().getDictionaryObject(COSName.FIELDS));
    }

    static void addScript(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('ready')"));
        updated(document.getDocumentCatalog().getCOSObject());
    }

    static void addBookmark(PDDocument document) {
        var outline = new PDDocumentOutline();
        var item = new PDOutlineItem();
        item.setTitle("Ready");
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
        updated(document.getDocumentCatalog().getCOSObject());
    }

    static void changeTag(PDDocument document) {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        root.getCOSObject().setString("Lang", "nl");
        updated(root.getCOSObject());
    }

    static void redrawSignature(PDDocument document) throws IOException {
        var appearance = signatureField(document).getCOSDictionary(COSName.AP);
        var stream = (COSStream) appearance.getDictionaryObject(COSName.N);
        try (var content = stream.createOutputStream()) {
            content.write("BT ET".getBytes(StandardCharsets.US_ASCII));
        }
        updated(stream);
    }

    static void nothing(PDDocument document) {
        updated(document.getDocumentCatalog().getCOSObject());
    }

    /** The field is empty again; everything else of the signature stays. */
    static void emptyField(PDDocument document) throws IOException {
        var field = signatureField(document);
        field.removeItem(COSName.V);
        updated(field);
    }

    /** The field is empty again, and everything that tells of a signature is gone. */
    static void removeEveryTrace(PDDocument document) throws IOException {
        emptyField(document);
        signatureField(document).removeItem(COSName.AP);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS);
    }

    private static COSDictionary signatureField(PDDocument document) throws IOException {
        return document.getDocumentCatalog()
                .getAcroForm(null)
                .getField(SampleReport.AUTHOR)
                .getCOSObject();
    }

    private static void updated(COSUpdateInfo object) {
        object.setNeedToBeUpdated(true);
    }
}
