package muniment.signing.field;

import java.io.IOException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** The tags of a document, to which a form element for a field is added; the tags that are there stay as they are. */
record StructureTree(PDStructureTreeRoot root) {
    static StructureTree of(PDDocument document) {
        return Optional.ofNullable(document.getDocumentCatalog().getStructureTreeRoot())
                .map(StructureTree::new)
                .orElseThrow(
                        () -> new IllegalArgumentException("a signature field is added to a tagged document only"));
    }

    /** The element that holds all others. */
    PDStructureElement body() {
        return root.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a tagged document has an element of all its content"));
    }

    void tag(PDAnnotationWidget widget, PDPage page, PDStructureElement parent, String words) throws IOException {
        var element = new PDStructureElement(StandardStructureTypes.FORM, parent);
        element.setPage(page);
        element.setAlternateDescription(words);
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.getCOSObject().setItem("Pg", page);
        element.appendKid(reference);
        parent.appendKid(element);
        widget.setStructParent(register(element));
    }

    /** Number trees of any shape are written back flat: a reader looks the number up either way. */
    private int register(PDStructureElement element) throws IOException {
        var entries = new TreeMap<Integer, COSObjectable>();
        PDNumberTreeNode tree = root.getParentTree();
        if (tree != null) {
            collect(tree, entries);
        }
        int key = Math.max(root.getParentTreeNextKey(), entries.isEmpty() ? 0 : entries.lastKey() + 1);
        entries.put(key, element);
        var flat = new PDNumberTreeNode(PDParentTreeValue.class);
        flat.setNumbers(entries);
        root.setParentTree(flat);
        root.setParentTreeNextKey(key + 1);
        return key;
    }

    private static void collect(PDNumberTreeNode node, TreeMap<Integer, COSObjectable> entries) throws IOException {
        var numbers = node.getNumbers();
        if (numbers != null) {
            numbers.forEach((key, value) -> entries.put(key, unwrapped(value)));
        }
        var kids = node.getKids();
        if (kids != null) {
            for (var kid : kids) {
                collect(kid, entries);
            }
        }
    }

    private static COSObjectable unwrapped(COSObjectable value) {
        COSBase base = value.getCOSObject();
        return () -> base;
    }
}
