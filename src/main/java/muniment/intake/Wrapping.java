package muniment.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** What a file is wrapped in, by its bytes. */
enum Wrapping {
    NONE,
    ZIP,
    /** A tar within gzip. */
    TAR_GZ,
    /** One file within gzip. */
    GZ,
    TAR;

    private static final int TAR_MARK = 257;
    private static final int TAR_BLOCK = 512;

    static Wrapping of(Path file) throws IOException {
        byte[] head;
        try (var bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(TAR_BLOCK);
        }
        if (starts(head, 0x50, 0x4b, 0x03, 0x04) || starts(head, 0x50, 0x4b, 0x05, 0x06)) {
            return ZIP;
        }
        if (starts(head, 0x1f, 0x8b)) {
            return isTar(unpacked(file)) ? TAR_GZ : GZ;
        }
        return isTar(head) ? TAR : NONE;
    }

    /** The first bytes behind gzip; a damaged one has none. */
    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
            return bytes.readNBytes(TAR_BLOCK);
        } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
            return new byte[0];
        }
    }

    private static boolean isTar(byte[] head) {
        return head.length == TAR_BLOCK && new String(head, TAR_MARK, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
