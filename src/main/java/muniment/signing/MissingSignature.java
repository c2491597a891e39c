package muniment.signing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muniment.signing.Verdict.Doubt;
import muniment.signing.Verdict.Remains;
import muniment.signing.guard.RawSeals;
import muniment.signing.guard.SignatureFields;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * No field leads to a signature: tells a document that never had one from one that lost it, or whose signatures hang at
 * a page alone.
 */
record MissingSignature(byte[] pdf, PDDocument document, SignatureFields fields) {
    private static final COSName VALIDATION_DATA = COSName.getPDFName("DSS");

    Verdict verdict() {
        if (RawSeals.oneBroken(pdf)) {
            return new Verdict.ChangedInside(List.of(), null);
        }
        boolean bytesOfSignature = !RawSeals.in(pdf).isEmpty();
        if (fields.strays() > 0 && bytesOfSignature) {
            return new Verdict.Doubtful(
                    List.of(), List.of(new Doubt(Doubt.Kind.STRAY_SIGNATURE, Integer.toString(fields.strays()))));
        }
        var remains = remains(bytesOfSignature);
        var empty = fields.empty().stream().map(Legible::of).toList();
        return empty.isEmpty() && remains.isEmpty()
                ? new Verdict.NotSigned()
                : new Verdict.SignatureMissing(empty, remains);
    }

    private Set<Remains> remains(boolean bytesOfSignature) {
        var remains = EnumSet.noneOf(Remains.class);
        var catalog = document.getDocumentCatalog().getCOSObject();
        var permissions = catalog.getCOSDictionary(COSName.PERMS);
        if (permissions != null && permissions.containsKey(COSName.DOCMDP)) {
            remains.add(Remains.PERMISSION);
        }
        if (catalog.containsKey(VALIDATION_DATA)) {
            remains.add(Remains.VALIDATION_DATA);
        }
        if (bytesOfSignature) {
            remains.add(Remains.SIGNATURE_BYTES);
        }
        if (fields.byName().values().stream().anyMatch(MissingSignature::showsSignature)) {
            remains.add(Remains.APPEARANCE);
        }
        return remains;
    }

    /** An empty place may have a frame, but it has no reason to bring a font or a picture. */
    private static boolean showsSignature(COSDictionary field) {
        var appearance = field.getCOSDictionary(COSName.AP);
        if (appearance == null || !(resolved(appearance.getItem(COSName.N)) instanceof COSStream shown)) {
            return false;
        }
        var resources = shown.getCOSDictionary(COSName.RESOURCES);
        return resources != null && (holds(resources, COSName.FONT) || holds(resources, COSName.XOBJECT));
    }

    private static boolean holds(COSDictionary resources, COSName kind) {
        var entries = resources.getCOSDictionary(kind);
        return entries != null && entries.size() > 0;
    }

    private static @Nullable COSBase resolved(@Nullable COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }
}
