package muniment.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import muniment.signing.dss.PadesSignature;
import org.jspecify.annotations.Nullable;

/**
 * A private key, wherever it lives: it signs, and it says before the first signature whether others will accept one.
 *
 * @param provider what alone can use the key, as with a token; null for a key that is known to the platform
 */
record SigningKey(PrivateKey key, @Nullable Provider provider) implements PadesSignature.Key {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    /** TLS servers, code, time stamps and revocation answers (RFC 5280, 4.2.1.12). */
    private static final Set<String> OTHER_PURPOSES =
            Set.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.3", "1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.9");

    /** @param algorithm by its name in the JCA, as in {@code SHA256withECDSA} */
    @Override
    public byte[] sign(String algorithm, byte[] bytes) throws GeneralSecurityException {
        var signature =
                provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
        signature.initSign(key);
        signature.update(bytes);
        return signature.sign();
    }

    void require(X509Certificate certificate) throws Refusal {
        var open = certificate.getPublicKey();
        if (!KeyKind.supported(open)) {
            throw new Refusal(new Problem.KeyNotSupported(KeyKind.of(open)));
        }
        if (!belongsTo(certificate)) {
            throw new Refusal(new Problem.KeyNotOfCertificate());
        }
        boolean @Nullable [] uses = certificate.getKeyUsage();
        boolean otherUse = uses != null && !uses[DIGITAL_SIGNATURE] && !uses[NON_REPUDIATION];
        if (otherUse || OTHER_PURPOSES.containsAll(purposes(certificate))) {
            throw new Refusal(new Problem.KeyNotForSigning());
        }
    }

    /** What it was issued for, or a purpose that allows everything when it does not say. */
    private static List<String> purposes(X509Certificate certificate) throws Refusal {
        try {
            var purposes = certificate.getExtendedKeyUsage();
            return purposes == null ? List.of("any") : purposes;
        } catch (CertificateParsingException problem) {
            throw new Refusal(new Problem.KeyNotForSigning(), problem);
        }
    }

    /** Whether the certificate speaks of this key. */
    boolean belongsTo(X509Certificate certificate) {
        var open = certificate.getPublicKey();
        var sample = "does this key fit".getBytes(StandardCharsets.US_ASCII);
        try {
            byte[] signed = sign(algorithm(open), sample);
            var signature = Signature.getInstance(algorithm(open));
            signature.initVerify(open);
            signature.update(sample);
            return signature.verify(signed);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /** What a key of this kind signs with. */
    static String algorithm(PublicKey open) {
        return "RSA".equals(open.getAlgorithm()) ? "SHA256withRSA" : "SHA256withECDSA";
    }
}
