package muniment.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Files that are made to keep a reader busy for ever, or to fill its memory. */
final class HostileSamples {
    private static final byte[] BOMB = bomb();

    private HostileSamples() {}

    static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("bomb in a stream of objects", packed("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode"));
        all.put("bomb in a table", packed("/Type /XRef /W [1 2 1] /Size 9 /Root 1 0 R /Filter /FlateDecode"));
        all.put("bomb in an escaped name", packed("/Type /Obj#53tm /N 1 /F#69rst 4 /Filter /FlateDecode"));
        all.put("bomb in a chain", packed("/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]"));
        all.put("arrays nested", written(out -> text(out, "1 0 obj\n" + "[".repeat(100_000) + "\nendobj\n")));
        all.put("dictionaries nested", written(out -> text(out, "1 0 obj\n" + "<</A".repeat(100_000) + "\nendobj\n")));
        all.put("a million objects", written(out -> {
            for (int i = 1; i < 1_100_000; i++) {
                text(out, i + " 0 obj 1 endobj\n");
            }
        }));
        all.put("one object many times", written(out -> {
            var packed = deflated("1 0 ".repeat(5_000) + "[" + "1 ".repeat(100_000) + "]");
            text(out, "1 0 obj\n<< /Type /ObjStm /N 5000 /First 20000 /Filter /FlateDecode /Length ");
            text(out, packed.length + " >>\nstream\n");
            out.writeBytes(packed);
            text(out, "\nendstream\nendobj\nstartxref\n0\n");
        }));
        all.put("a dictionary without end", written(out -> {
            text(out, "1 0 obj\n<<");
            for (int i = 0; i < 200_000; i++) {
                text(out, "/" + i + " 1");
            }
            text(out, ">>\nendobj\nstartxref\n0\n");
        }));
        return all;
    }

    /** A reader that looks for words behind each stream takes all the rest of the file for a comment, each time. */
    static byte[] comments() {
        return written(out -> {
            for (int i = 1; i <= 100_000; i++) {
                text(out, i + " 0 obj <</Length 1>> stream % endstream endobj ");
            }
            text(out, "\nstartxref\n0\n");
        });
    }

    /** Files with loops and huge numbers, which a reader survives and judges. */
    static Map<String, byte[]> loops() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("pages in a loop", catalog("2 0 obj\n<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>\nendobj\n"));
        all.put("huge count", catalog("2 0 obj\n<< /Type /Pages /Count 2147483647 /Kids [] >>\nendobj\n"));
        all.put(
                "fields in a loop",
                catalog("2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n"
                        + "3 0 obj\n<< /Fields [3 0 R] /Kids [3 0 R] /FT /Sig >>\nendobj\n"));
        all.put(
                "huge numbers",
                catalog("2 0 obj\n<< /Type /Pages /Count 99999999999999999999 /Kids [] >>\nendobj\n"
                        + "3 0 obj\n<< /FT /Sig /V << /ByteRange [0 9223372036854775807 1 99999999999] >> >>\nendobj\n"
                        + "4 0 obj\n<< /Length 99999999999 >>\nstream\nx\nendstream\nendobj\n"));
        all.put("table of itself", written(out -> {
            int start = out.size();
            text(out, "xref\n0 99999999\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Prev " + start + " >>\n");
            text(out, "startxref\n" + start + "\n");
        }));
        return all;
    }

    private static byte[] catalog(String rest) {
        return written(out -> {
            text(out, "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /AcroForm 3 0 R >>\nendobj\n" + rest);
            int start = out.size();
            text(out, "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n" + start + "\n");
        });
    }

    private static byte[] packed(String dictionary) {
        return written(out -> {
            int start = out.size();
            text(out, "7 0 obj\n<< " + dictionary + " /Length " + BOMB.length + " >>\nstream\n");
            out.writeBytes(BOMB);
            text(out, "\nendstream\nendobj\nstartxref\n" + start + "\n");
        });
    }

    /** Three hundred megabytes of zeros in a third of a megabyte. */
    private static byte[] bomb() {
        var bomb = new ByteArrayOutputStream();
        var zeros = new byte[1 << 20];
        try (var deflated = new DeflaterOutputStream(bomb, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < 300; i++) {
                deflated.write(zeros);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bomb.toByteArray();
    }

    private static byte[] deflated(String content) {
        var packed = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(packed)) {
            deflated.write(content.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] written(Consumer<ByteArrayOutputStream> body) {
        var out = new ByteArrayOutputStream();
        text(out, "%PDF-1.7\n");
        body.accept(out);
        text(out, "%%EOF\n");
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
