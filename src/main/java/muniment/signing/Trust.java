package muniment.signing;

import java.security.cert.X509Certificate;
import java.util.Set;

/**
 * What a reader knows beforehand: whom to believe and whose signatures have to be there. Only the second can tell that
 * a whole later signature was cut off.
 *
 * @param certificates signers or issuers that the reader trusts
 * @param expectedSigners SHA-256 fingerprints of certificates that must have signed
 * @param expectedFields names of fields that must be signed
 */
public record Trust(Set<X509Certificate> certificates, Set<String> expectedSigners, Set<String> expectedFields) {
    public Trust {
        certificates = Set.copyOf(certificates);
        expectedSigners = Set.copyOf(expectedSigners);
        expectedFields = Set.copyOf(expectedFields);
    }

    /** Trusts nobody and expects nobody. */
    public static Trust none() {
        return new Trust(Set.of(), Set.of(), Set.of());
    }
}
