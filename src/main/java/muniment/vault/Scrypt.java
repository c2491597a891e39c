package muniment.vault;

import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.SCrypt;

/** How the age format turns a password into a key: scrypt (RFC 7914) with r = 8 and p = 1. */
final class Scrypt {
    static final int SALT = 16;

    /**
     * The base-2 logarithm of scrypt's N for files that are written here: 128 MB and some 0.3 s per try, the least that
     * OWASP's Password Storage Cheat Sheet advises. A file is encrypted anew with every step that is recorded, so this
     * is what a person waits for.
     */
    static final int WORK_FACTOR = 17;

    /** The most that a file may ask for: 512 MB. The age tool writes 18. */
    static final int LARGEST_WORK_FACTOR = 19;

    private static final byte[] LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 8;
    private static final int KEY = 32;

    private Scrypt() {}

    static CipherKey key(Password password, byte[] salt, int workFactor) {
        var labelled = Arrays.copyOf(LABEL, LABEL.length + salt.length);
        System.arraycopy(salt, 0, labelled, LABEL.length, salt.length);
        // the key takes the array itself and overwrites it when it is destroyed
        return new CipherKey(SCrypt.generate(password.bytes(), labelled, 1 << workFactor, BLOCK, 1, KEY));
    }

    /** The memory that one try takes, in kilobytes. */
    static long kilobytes(int workFactor) {
        return 1L << workFactor;
    }
}
