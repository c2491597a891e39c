package muniment.vault;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The password of a file, as the bytes that the age format takes: UTF-8, exactly as typed.
 *
 * <p>Guarantees that its bytes are overwritten when it is closed and never become a string. What the runtime copied
 * before, or wrote to a swap file, is beyond its reach.
 */
public final class Password implements AutoCloseable {
    /** A new password that is shorter is told to be weak, as long as it is not empty. */
    public static final int ADVISED_LENGTH = 12;

    private final byte[] bytes;
    private final int length;

    private Password(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** What a person typed; the characters handed in are overwritten. */
    public static Password of(char[] typed) {
        var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(typed));
        var bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        var length = typed.length;
        Arrays.fill(typed, '\0');
        return new Password(bytes, length);
    }

    /** The same password with a life of its own. */
    public Password copy() {
        return new Password(bytes.clone(), length);
    }

    public boolean isEmpty() {
        return length == 0;
    }

    /** Whether it is shorter than {@link #ADVISED_LENGTH} characters; a long one can still be easy to guess. */
    public boolean isShort() {
        return length < ADVISED_LENGTH;
    }

    public boolean isSameAs(Password other) {
        return Arrays.equals(bytes, other.bytes);
    }

    /** The bytes themselves, not to be kept. */
    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
