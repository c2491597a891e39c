package muniment.redaction;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text with the way its bytes spell it, so that a changed text can be written in the same way.
 *
 * @param mark the byte order mark in front of it, which may be empty
 */
record Decoded(String text, Charset charset, byte[] mark) {
    private static final byte[] UTF8 = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final byte[] UTF16BE = {(byte) 0xfe, (byte) 0xff};
    private static final byte[] UTF16LE = {(byte) 0xff, (byte) 0xfe};

    /** The text in these bytes: UTF-8, or UTF-16 with its mark; empty if it is neither, or has control characters. */
    static Optional<Decoded> of(byte[] bytes) {
        if (startsWith(bytes, UTF16BE)) {
            return decoded(bytes, StandardCharsets.UTF_16BE, UTF16BE);
        }
        if (startsWith(bytes, UTF16LE)) {
            return decoded(bytes, StandardCharsets.UTF_16LE, UTF16LE);
        }
        return decoded(bytes, StandardCharsets.UTF_8, startsWith(bytes, UTF8) ? UTF8 : new byte[0]);
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), mark);
    }

    private static Optional<Decoded> decoded(byte[] bytes, Charset charset, byte[] mark) {
        try {
            var text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length))
                    .toString();
            return text.indexOf('\0') >= 0 || text.startsWith("%PDF-")
                    ? Optional.empty()
                    : Optional.of(new Decoded(text, charset, mark));
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /** The bytes of another text, spelt in the same way. */
    byte[] encoded(String other) {
        var bytes = new ByteArrayOutputStream(other.length() + mark.length);
        bytes.writeBytes(mark);
        bytes.writeBytes(other.getBytes(charset));
        return bytes.toByteArray();
    }
}
