package muniment.session;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says what kind of file some bytes are: by their first bytes where those tell, else by the name. What a name claims
 * and the bytes deny does not count.
 */
public final class MediaTypes {
    /** How many of the first bytes are looked at. */
    public static final int HEAD = 4096;

    private static final String BINARY = "application/octet-stream";
    private static final String TEXT = "text/plain";
    private static final String ZIP = "application/zip";

    private record Signature(byte[] start, String mediaType) {
        Signature(String hex, String mediaType) {
            this(HexFormat.of().parseHex(hex), mediaType);
        }

        boolean fits(byte[] head) {
            return head.length >= start.length
                    && java.util.Arrays.mismatch(head, 0, start.length, start, 0, start.length) < 0;
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("255044462d", "application/pdf"),
            new Signature("89504e470d0a1a0a", "image/png"),
            new Signature("ffd8ff", "image/jpeg"),
            new Signature("474946383961", "image/gif"),
            new Signature("504b0304", ZIP),
            new Signature("1f8b", "application/gzip"),
            new Signature("53514c69746520666f726d6174203300", "application/vnd.sqlite3"));

    private static final Map<String, String> OFFICE = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private static final Map<String, String> TEXTS = Map.of(
            "json", "application/json",
            "yaml", "application/yaml",
            "yml", "application/yaml",
            "xml", "application/xml",
            "csv", "text/csv",
            "html", "text/html",
            "md", "text/markdown",
            "pem", "application/x-pem-file");

    private MediaTypes() {}

    /** The media type of a file of this name that begins with these bytes. */
    public static String of(String name, byte[] head) {
        var ending = ending(name);
        for (var signature : SIGNATURES) {
            if (signature.fits(head)) {
                var zipped = signature.mediaType().equals(ZIP);
                return zipped ? OFFICE.getOrDefault(ending, ZIP) : signature.mediaType();
            }
        }
        return text(head) ? TEXTS.getOrDefault(ending, TEXT) : BINARY;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** UTF-8, which a cut at the end does not spoil, or UTF-16 with its mark; no control characters but white space. */
    private static boolean text(byte[] head) {
        var utf16 = head.length >= 2
                && (head[0] == (byte) 0xff && head[1] == (byte) 0xfe
                        || head[0] == (byte) 0xfe && head[1] == (byte) 0xff);
        if (utf16) {
            return true;
        }
        var chars = CharBuffer.allocate(head.length);
        var outcome = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head), chars, head.length < HEAD);
        return !outcome.isError() && chars.flip().chars().noneMatch(c -> c < ' ' && "\n\r\t\f\b\u001b".indexOf(c) < 0);
    }
}
