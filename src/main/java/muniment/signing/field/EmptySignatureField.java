package muniment.signing.field;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * An empty place for a signature in a tagged PDF. A document that is PDF/A-3 and PDF/UA-1 without it is so with it, and
 * stays so when the place is signed.
 *
 * <p>All places of a document are made while it is laid out, because whatever a signer would have to add later (a
 * field, a tag, an annotation list) is a change of the document that strict readers object to.
 *
 * @param name the field's name, by which the signer finds it
 * @param tooltip what a screen reader says, as in {@code Signature of the author}
 * @param box where it is on its page, in points from the lower left corner; taken in whole points, because a fraction
 *     that a signer's program writes with other digits makes its appearance another size than the empty one, which
 *     strict readers call a change of the document
 */
public record EmptySignatureField(String name, String tooltip, PDRectangle box) {
    private static final int SIGNATURES_EXIST = 1;
    private static final int APPEND_ONLY = 2;

    public EmptySignatureField {
        if (name.isBlank() || name.indexOf('.') >= 0) {
            throw new IllegalArgumentException("a signature field needs a name without a full stop: " + name);
        }
        if (tooltip.isBlank()) {
            throw new IllegalArgumentException("a signature field needs words for a screen reader: " + name);
        }
        box = new PDRectangle(
                Math.round(box.getLowerLeftX()),
                Math.round(box.getLowerLeftY()),
                Math.round(box.getWidth()),
                Math.round(box.getHeight()));
    }

    /** Adds it to the page, as the last element of the document's structure. */
    public void addTo(PDDocument document, PDPage page) throws IOException {
        addTo(document, page, StructureTree.of(document).body());
    }

    /** Adds it to the page, as the last child of {@code parent}, which is where a screen reader comes upon it. */
    public void addTo(PDDocument document, PDPage page, PDStructureElement parent) throws IOException {
        var form = form(document);
        if (form.getField(name) != null) {
            throw new IllegalArgumentException("there is a field of that name already: " + name);
        }
        var field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(tooltip);
        form.getFields().add(field);
        var widget = field.getWidgets().getFirst();
        place(document, page, widget);
        StructureTree.of(document).tag(widget, page, parent, tooltip);
        startAnnotationsOfFirstPage(document);
    }

    private void place(PDDocument document, PDPage page, PDAnnotationWidget widget) throws IOException {
        widget.setRectangle(box);
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(emptyAppearance(document));
        var annotations = page.getAnnotations();
        annotations.add(widget);
        page.setAnnotations(annotations);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    }

    /**
     * Its box is exactly the field's size, so that the signed appearance differs in what it shows and in nothing else.
     */
    private PDAppearanceDictionary emptyAppearance(PDDocument document) throws IOException {
        var empty = new PDAppearanceStream(document);
        empty.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        empty.getCOSObject().setInt(COSName.FORMTYPE, 1);
        try (var content = empty.getCOSObject().createOutputStream()) {
            content.flush();
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(empty);
        return appearance;
    }

    private static PDAcroForm form(PDDocument document) {
        var catalog = document.getDocumentCatalog();
        var present = catalog.getAcroForm(null);
        var form = Objects.requireNonNullElseGet(present, () -> new PDAcroForm(document));
        if (present == null) {
            form.setFields(new ArrayList<>());
            catalog.setAcroForm(form);
        }
        form.getCOSObject().setInt(COSName.SIG_FLAGS, SIGNATURES_EXIST | APPEND_ONLY);
        return form;
    }

    /**
     * A time stamp without a place of its own joins the first page's list; where there is none it would have to add it.
     */
    private static void startAnnotationsOfFirstPage(PDDocument document) {
        var first = document.getPage(0).getCOSObject();
        if (!first.containsKey(COSName.ANNOTS)) {
            first.setItem(COSName.ANNOTS, new COSArray());
        }
    }
}
