package muniment.session.viewing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How bytes spell a text.
 *
 * @param mark how many bytes at the start only tell the encoding
 */
public record TextEncoding(Charset charset, int mark) {
    /** How many of the first bytes are looked at. */
    static final int HEAD = 1 << 16;

    private static final String HARMLESS_CONTROLS = "\n\r\t\f\b\u001b";

    /**
     * The encoding of a text; empty where the bytes are no text.
     *
     * @param head the first bytes, at most {@link #HEAD}
     */
    static Optional<TextEncoding> of(byte[] head) {
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (starts(head, 0xff, 0xfe)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        if (starts(head, 0xfe, 0xff)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        if (reads(head, StandardCharsets.UTF_8)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 0));
        }
        return wide(head)
                .or(() -> Optional.of(Charset.forName("windows-1252"))
                        .filter(charset -> reads(head, charset))
                        .map(charset -> new TextEncoding(charset, 0)));
    }

    /** How many bytes one unit of it has. */
    int unit() {
        return charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE) ? 2 : 1;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int at = 0; at < bytes.length; at++) {
            if ((head[at] & 0xff) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    /** Without a mark, two bytes to a character show in their zeros: nearly all on one side. */
    private static Optional<TextEncoding> wide(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < head.length; at++) {
            if (head[at] == 0) {
                if (at % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        var many = head.length / 3;
        if (odd > many && even * 20 < odd && reads(head, StandardCharsets.UTF_16LE)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 0));
        }
        if (even > many && odd * 20 < even && reads(head, StandardCharsets.UTF_16BE)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 0));
        }
        return Optional.empty();
    }

    /** A cut at the end does not count. */
    private static boolean reads(byte[] head, Charset charset) {
        var chars = CharBuffer.allocate(head.length + 1);
        var outcome = charset.newDecoder().decode(ByteBuffer.wrap(head), chars, head.length < HEAD);
        return !outcome.isError()
                && chars.flip().chars().noneMatch(c -> c < ' ' && HARMLESS_CONTROLS.indexOf(c) < 0 || c == 0xfffd);
    }
}
