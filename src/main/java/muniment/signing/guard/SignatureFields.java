package muniment.signing.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The signature fields of a document, by full name, empty and signed ones; loops and fields without a form do not lead
 * it astray.
 *
 * @param strays how many signatures hang at a page without being in the form, have no name or share one with another
 */
public record SignatureFields(Map<String, COSDictionary> byName, int strays) {
    private static final COSName SIG = COSName.getPDFName("Sig");

    public static SignatureFields of(PDDocument document) {
        var walk = new Walk();
        var form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            walk.children(form.getCOSArray(COSName.FIELDS), "", Optional.empty());
        }
        for (var page : document.getPages()) {
            walk.annotations(page.getCOSObject().getCOSArray(COSName.ANNOTS));
        }
        return new SignatureFields(Collections.unmodifiableMap(walk.found), walk.strays);
    }

    public List<String> empty() {
        return byName.entrySet().stream()
                .filter(field -> value(field.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    public List<Seal> seals(byte[] document) {
        var seals = new ArrayList<Seal>();
        byName.forEach((name, field) -> value(field).ifPresent(value -> seals.add(Seal.of(name, value, document))));
        return seals;
    }

    static Optional<COSDictionary> value(COSDictionary field) {
        return Optional.ofNullable(field.getCOSDictionary(COSName.V));
    }

    private static final class Walk {
        private final Map<String, COSDictionary> found = new TreeMap<>();
        private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private int strays;

        private void children(@Nullable COSArray fields, String prefix, Optional<COSName> inherited) {
            for (int i = 0; fields != null && i < fields.size(); i++) {
                if (fields.getObject(i) instanceof COSDictionary field && seen.add(field)) {
                    field(field, prefix, inherited);
                }
            }
        }

        private void field(COSDictionary field, String prefix, Optional<COSName> inherited) {
            var type = Optional.ofNullable(field.getCOSName(COSName.FT)).or(() -> inherited);
            var part = field.getString(COSName.T);
            var name = part == null ? prefix : prefix.isEmpty() ? part : prefix + "." + part;
            boolean signature = type.filter(SIG::equals).isPresent();
            boolean ofItsParent = part == null && !prefix.isEmpty();
            if (signature && !ofItsParent && (part == null || found.putIfAbsent(name, field) != null)) {
                strays++;
            }
            children(field.getCOSArray(COSName.KIDS), name, type);
        }

        private void annotations(@Nullable COSArray annotations) {
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary widget
                        && !seen.contains(widget)
                        && SIG.equals(widget.getCOSName(COSName.FT))) {
                    strays++;
                }
            }
        }
    }
}
