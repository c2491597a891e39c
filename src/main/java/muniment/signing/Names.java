package muniment.signing;

import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Reads distinguished names; the common name stands for the person, else the whole name does. */
final class Names {
    private Names() {}

    static SignerCertificate.Holder of(X500Principal principal) {
        var name = X500Name.getInstance(principal.getEncoded());
        var whole = name.toString();
        var common = first(name, BCStyle.CN);
        return new SignerCertificate.Holder(
                Legible.of(common.isBlank() ? whole : common),
                Legible.of(first(name, BCStyle.EmailAddress)),
                Legible.of(whole));
    }

    private static String first(X500Name name, ASN1ObjectIdentifier attribute) {
        var found = name.getRDNs(attribute);
        return found.length == 0
                ? ""
                : IETFUtils.valueToString(found[0].getFirst().getValue());
    }
}
