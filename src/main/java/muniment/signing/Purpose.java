package muniment.signing;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Set;

/**
 * What a certificate was issued for (RFC 5280, 4.2.1.3 and 4.2.1.12): an issuer that a reader trusts also certifies
 * servers and programs, and the key of none of these speaks for a person.
 */
final class Purpose {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    /** TLS servers, code, time stamps and revocation answers. */
    private static final Set<String> OTHERS =
            Set.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.3", "1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.9");
    /** Anything, mail, and documents as the IETF (RFC 9336), Microsoft and Adobe name them. */
    private static final Set<String> PEOPLE = Set.of(
            "2.5.29.37.0",
            "1.3.6.1.5.5.7.3.4",
            "1.3.6.1.5.5.7.3.36",
            "1.3.6.1.4.1.311.10.3.12",
            "1.2.840.113583.1.1.5");

    private Purpose() {}

    /** Whether its key may sign documents; a certificate that does not say what it is for allows it. */
    static boolean allowsSigning(X509Certificate certificate) {
        boolean[] uses = certificate.getKeyUsage();
        boolean otherUse = uses != null && !uses[DIGITAL_SIGNATURE] && !uses[NON_REPUDIATION];
        return !otherUse && forPeople(certificate);
    }

    private static boolean forPeople(X509Certificate certificate) {
        try {
            var purposes = certificate.getExtendedKeyUsage();
            return purposes == null
                    || purposes.stream().anyMatch(PEOPLE::contains)
                    || purposes.stream().noneMatch(OTHERS::contains);
        } catch (CertificateParsingException _) {
            return false;
        }
    }
}
