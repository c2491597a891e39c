package muniment.signing.guard;

import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.jspecify.annotations.Nullable;

/**
 * The roles in the signed attribute {@code signer-attributes-v2} (ETSI EN 319 122-1, 5.2.6.1): claimed, not certified.
 */
final class ClaimedRoles {
    private static final ASN1ObjectIdentifier SIGNER_ATTRIBUTES = new ASN1ObjectIdentifier("0.4.0.19122.1.1");
    private static final int CLAIMED = 0;
    private static final int MOST_TEXTS = 20;

    private ClaimedRoles() {}

    static List<String> of(@Nullable AttributeTable signed) {
        var attribute = signed == null ? null : signed.get(SIGNER_ATTRIBUTES);
        var roles = new ArrayList<String>();
        if (attribute != null) {
            for (var kind : ASN1Sequence.getInstance(attribute.getAttributeValues()[0])) {
                if (kind instanceof ASN1TaggedObject tagged && tagged.getTagNo() == CLAIMED) {
                    collect(tagged.getBaseObject(), roles);
                }
            }
        }
        return List.copyOf(roles);
    }

    private static void collect(ASN1Encodable node, List<String> texts) {
        switch (node) {
            case ASN1String text when texts.size() < MOST_TEXTS -> texts.add(text.getString());
            case ASN1Sequence sequence -> sequence.forEach(child -> collect(child, texts));
            case ASN1Set set -> set.forEach(child -> collect(child, texts));
            case ASN1TaggedObject tagged -> collect(tagged.getBaseObject(), texts);
            default -> {}
        }
    }
}
