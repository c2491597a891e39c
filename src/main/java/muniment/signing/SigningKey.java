package muniment.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import muniment.signing.dss.PadesSignature;
import org.jspecify.annotations.Nullable;

/**
 * A private key, wherever it lives: it signs, and it says before the first signature whether others will accept one.
 *
 * @param provider what alone can use the key, as with a token; null for a key that is known to the platform
 */
record SigningKey(PrivateKey key, @Nullable Provider provider) implements PadesSignature.Key {
    /**
     * @param algorithm by its name in the JCA, as in {@code SHA256withECDSA}
     * @throws GeneralSecurityException also when a token was pulled out in the middle
     */
    @Override
    public byte[] sign(String algorithm, byte[] bytes) throws GeneralSecurityException {
        var signature =
                provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
        try {
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (ProviderException problem) {
            throw new SignatureException(problem);
        }
    }

    void require(X509Certificate certificate) throws Refusal {
        var open = certificate.getPublicKey();
        if (!KeyKind.supported(open)) {
            throw new Refusal(new Problem.KeyNotSupported(KeyKind.of(open)));
        }
        if (!belongsTo(certificate)) {
            throw new Refusal(new Problem.KeyNotOfCertificate());
        }
        if (!Purpose.allowsSigning(certificate)) {
            throw new Refusal(new Problem.KeyNotForSigning());
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
