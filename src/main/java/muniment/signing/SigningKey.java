package muniment.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** Says before the first signature whether a key can make one that others accept. */
final class SigningKey {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private SigningKey() {}

    static void require(KeyPair keys, X509Certificate certificate) throws Refusal {
        if (!KeyKind.supported(keys.getPublic())) {
            throw new Refusal(new Problem.KeyNotSupported(KeyKind.of(keys.getPublic())));
        }
        if (!fits(keys)) {
            throw new Refusal(new Problem.KeyNotOfCertificate());
        }
        boolean @Nullable [] uses = certificate.getKeyUsage();
        if (uses != null && !uses[DIGITAL_SIGNATURE] && !uses[NON_REPUDIATION]) {
            throw new Refusal(new Problem.KeyNotForSigning());
        }
    }

    private static boolean fits(KeyPair keys) {
        var algorithm = "RSA".equals(keys.getPublic().getAlgorithm()) ? "SHA256withRSA" : "SHA256withECDSA";
        var sample = "does this key fit".getBytes(StandardCharsets.US_ASCII);
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(keys.getPrivate());
            signature.update(sample);
            byte[] signed = signature.sign();
            signature.initVerify(keys.getPublic());
            signature.update(sample);
            return signature.verify(signed);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
