package muniment.signing;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** The kind and strength of a key in the words that people compare. */
final class KeyKind {
    private KeyKind() {}

    static String of(PublicKey key) {
        return switch (key) {
            case ECPublicKey curve -> "EC P-" + curve.getParams().getOrder().bitLength();
            case RSAPublicKey rsa -> "RSA " + rsa.getModulus().bitLength();
            default -> key.getAlgorithm();
        };
    }

    /** Whether common readers of PDF verify it and it is strong enough today. */
    static boolean supported(PublicKey key) {
        return switch (key) {
            case ECPublicKey curve -> curve.getParams().getOrder().bitLength() >= 256;
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= 2048;
            default -> false;
        };
    }
}
