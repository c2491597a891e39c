package muniment.signing;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.Set;
import muniment.signing.dss.SecondOpinion;

/**
 * What a reader knows beforehand: whom to believe and whose signatures have to be there. Only the second can tell that
 * a whole later signature was cut off.
 *
 * @param certificates signers or issuers that the reader trusts
 * @param revocations lists of certificates that their issuers have withdrawn
 * @param expectedSigners SHA-256 fingerprints of certificates that must have signed
 * @param expectedFields names of fields that must be signed
 */
public record Trust(
        Set<X509Certificate> certificates,
        Set<X509CRL> revocations,
        Set<String> expectedSigners,
        Set<String> expectedFields) {
    public Trust {
        certificates = Set.copyOf(certificates);
        revocations = Set.copyOf(revocations);
        expectedSigners = Set.copyOf(expectedSigners);
        expectedFields = Set.copyOf(expectedFields);
    }

    /** Without any list of withdrawn certificates. */
    public Trust(Set<X509Certificate> certificates, Set<String> expectedSigners, Set<String> expectedFields) {
        this(certificates, Set.of(), expectedSigners, expectedFields);
    }

    /** Trusts nobody and expects nobody. */
    public static Trust none() {
        return new Trust(Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same, expecting these signers too. */
    public Trust expecting(Set<String> signers) {
        var all = new HashSet<>(expectedSigners);
        all.addAll(signers);
        return new Trust(certificates, revocations, all, expectedFields);
    }

    SecondOpinion.Sources sources() {
        return new SecondOpinion.Sources(certificates, revocations);
    }
}
