package muniment.analysis.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import muniment.analysis.reading.Exhibit;

/**
 * How the bytes of an exhibit are to be read as a text; guarantees that bytes which are no text have none.
 *
 * @param skip the length of the byte order mark
 * @param guessed whether nothing in the bytes speaks for the encoding
 */
record Decoding(Charset charset, int skip, boolean guessed) {
    private static final int HEAD = 1 << 16;
    private static final List<byte[]> BINARY = List.of(
            latin("%PDF-"),
            latin("\u0089PNG"),
            latin("PK\u0003\u0004"),
            latin("\u001f\u008b"),
            latin("\u00ca\u00fe\u00ba\u00be"),
            latin("\u00ff\u00d8\u00ff"),
            latin("GIF8"),
            latin("7z\u00bc\u00af"),
            latin("BZh"),
            latin("\u007fELF"),
            latin("\u0028\u00b5\u002f\u00fd"),
            latin("SQLite format 3"),
            latin("\u00ff\u00fe\u0000\u0000"));

    /** The encoding of an exhibit; empty where it is no text. */
    static Optional<Decoding> of(Exhibit exhibit) throws IOException {
        byte[] head;
        try (var bytes = exhibit.bytes().open()) {
            head = bytes.readNBytes(HEAD);
        }
        if (BINARY.stream().anyMatch(magic -> startsWith(head, magic))) {
            return Optional.empty();
        }
        if (startsWith(head, latin("\u00ef\u00bb\u00bf"))) {
            return Optional.of(new Decoding(StandardCharsets.UTF_8, 3, false));
        }
        if (startsWith(head, latin("\u00ff\u00fe"))) {
            return Optional.of(new Decoding(StandardCharsets.UTF_16LE, 2, false));
        }
        if (startsWith(head, latin("\u00fe\u00ff"))) {
            return Optional.of(new Decoding(StandardCharsets.UTF_16BE, 2, false));
        }
        return withoutMark(exhibit, head);
    }

    private static Optional<Decoding> withoutMark(Exhibit exhibit, byte[] head) throws IOException {
        var zeros = new int[2];
        int controls = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i % 2]++;
            } else if (head[i] > 0 && head[i] < 32 && "\t\n\r\f\b\u001b".indexOf(head[i]) < 0) {
                controls++;
            }
        }
        int half = head.length / 2;
        if (zeros[1] > half * 0.4 && zeros[0] * 20 <= zeros[1]) {
            return Optional.of(new Decoding(StandardCharsets.UTF_16LE, 0, false));
        }
        if (zeros[0] > half * 0.4 && zeros[1] * 20 <= zeros[0]) {
            return Optional.of(new Decoding(StandardCharsets.UTF_16BE, 0, false));
        }
        if ((zeros[0] + zeros[1] + controls) * 50 > head.length) {
            return Optional.empty();
        }
        return Optional.of(
                isUtf8(exhibit)
                        ? new Decoding(StandardCharsets.UTF_8, 0, false)
                        : new Decoding(Charset.forName("windows-1252"), 0, true));
    }

    /** A character that is cut at the very end does not count against it. */
    private static boolean isUtf8(Exhibit exhibit) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.allocate(HEAD);
        var out = CharBuffer.allocate(HEAD);
        try (var bytes = exhibit.bytes().open()) {
            while (true) {
                int count = bytes.read(in.array(), in.position(), in.remaining());
                if (count < 0) {
                    return true;
                }
                in.position(in.position() + count).flip();
                out.clear();
                if (decoder.decode(in, out, false).isError()) {
                    return false;
                }
                in.compact();
            }
        }
    }

    /** The exhibit as a text from its start. */
    Reader open(Exhibit exhibit) throws IOException {
        InputStream bytes = exhibit.bytes().open();
        try {
            bytes.skipNBytes(skip);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
        return new InputStreamReader(bytes, charset);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
