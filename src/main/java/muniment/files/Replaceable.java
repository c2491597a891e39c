package muniment.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Keeps assessments from being replaced, under whatever name they lie. */
final class Replaceable {
    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Replaceable() {}

    static void require(Path file) throws IOException {
        if (Files.isRegularFile(file) && document(file.toRealPath())) {
            throw new DocumentInPlace(file);
        }
    }

    /** Looks at the name first: to open and close the file of an assessment lets go of the locks on it, on POSIX. */
    private static boolean document(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(".muniment") || Files.exists(file.resolveSibling(name + ".in-use")) || database(file);
    }

    private static boolean database(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return false;
        }
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.equals(DATABASE, bytes.readNBytes(DATABASE.length));
        }
    }
}
