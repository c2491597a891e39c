package muniment.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that is packed with the program; one that is missing means a broken installation. */
final class PackedFile {
    private PackedFile() {}

    static byte[] bytes(String path) {
        try (var stream = PackedFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new FileNotFoundException("missing from the program: " + path);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
