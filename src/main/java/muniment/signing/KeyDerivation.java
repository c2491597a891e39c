package muniment.signing;

import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.misc.ScryptParams;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** Keeps a file that somebody sent from asking for hours or gigabytes to try one password. */
final class KeyDerivation {
    /** What the platform's own key stores allow. */
    private static final long MOST_ROUNDS = 5_000_000;
    /** As scrypt counts: 128 bytes of memory for each. */
    private static final long MOST_BLOCKS = 1L << 21;

    private KeyDerivation() {}

    /** @throws IllegalArgumentException also when the parameters are malformed */
    static void requireBounded(AlgorithmIdentifier encryption) {
        if (!PKCSObjectIdentifiers.id_PBES2.equals(encryption.getAlgorithm())) {
            return;
        }
        var derivation = PBES2Parameters.getInstance(encryption.getParameters()).getKeyDerivationFunc();
        boolean bounded;
        if (PKCSObjectIdentifiers.id_PBKDF2.equals(derivation.getAlgorithm())) {
            var rounds = PBKDF2Params.getInstance(derivation.getParameters()).getIterationCount();
            bounded = rounds.bitLength() < Long.SIZE && rounds.longValue() <= MOST_ROUNDS;
        } else if (MiscObjectIdentifiers.id_scrypt.equals(derivation.getAlgorithm())) {
            var scrypt = ScryptParams.getInstance(derivation.getParameters());
            var blocks = scrypt.getCostParameter()
                    .multiply(scrypt.getBlockSize())
                    .multiply(scrypt.getParallelizationParameter());
            bounded = blocks.bitLength() < Long.SIZE && blocks.longValue() <= MOST_BLOCKS;
        } else {
            bounded = false;
        }
        if (!bounded) {
            throw new IllegalArgumentException("a key derivation out of bounds");
        }
    }
}
