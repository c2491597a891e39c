package muniment.signing;

import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * What a certificate says of the person it names; it proves that person only when a reader trusts its issuer.
 *
 * @param subject the names of the holder and of the issuer
 * @param serial the issuer's number for it
 * @param validity from when until when
 * @param fingerprint SHA-256 of the whole certificate, 64 lower-case hexadecimal digits
 * @param key the kind and strength of its key, as in {@code EC P-256} or {@code RSA 3072}
 * @param publicKey SHA-256 of the key itself, which a person keeps when the certificate is renewed
 */
public record SignerCertificate(
        Holder subject,
        Holder issuer,
        BigInteger serial,
        Validity validity,
        String fingerprint,
        String key,
        String publicKey) {
    /** A name in a certificate: the person, the e-mail address (empty if none) and the whole distinguished name. */
    public record Holder(String name, String mail, String distinguishedName) {}

    /** Both ends included. */
    public record Validity(Instant from, Instant until) {
        public boolean covers(Instant time) {
            return !time.isBefore(from) && !time.isAfter(until);
        }
    }

    /** Reads the fields of an X.509 certificate. */
    public static SignerCertificate of(X509Certificate certificate) {
        try {
            return new SignerCertificate(
                    Names.of(certificate.getSubjectX500Principal()),
                    Names.of(certificate.getIssuerX500Principal()),
                    certificate.getSerialNumber(),
                    new Validity(
                            certificate.getNotBefore().toInstant(),
                            certificate.getNotAfter().toInstant()),
                    Fingerprint.of(certificate.getEncoded()),
                    KeyKind.of(certificate.getPublicKey()),
                    Fingerprint.of(certificate.getPublicKey().getEncoded()));
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate that was read has an encoding", impossible);
        }
    }

    /** Whether holder and issuer are the same, so that nobody else vouches for the name. */
    public boolean selfSigned() {
        return subject.distinguishedName().equals(issuer.distinguishedName());
    }
}
