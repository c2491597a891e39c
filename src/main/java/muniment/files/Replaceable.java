package muniment.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Keeps assessments from being replaced, under whatever name they lie. */
final class Replaceable {
    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPTED = "age-encryption.org/v1".getBytes(StandardCharsets.US_ASCII);

    private Replaceable() {}

    static void require(Path file) throws IOException {
        if (Files.isRegularFile(file) && document(file.toRealPath())) {
            throw new DocumentInPlace(file);
        }
    }

    /** Looks at the name first: to open and close the file of an assessment lets go of the locks on it, on POSIX. */
    private static boolean document(Path file) throws IOException {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(".muniment") || Files.exists(file.resolveSibling(name + ".in-use")) || holdsOne(file);
    }

    /** Whether it begins as a database, or as one that is protected by a password. */
    private static boolean holdsOne(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return false;
        }
        try (var bytes = Files.newInputStream(file)) {
            var head = bytes.readNBytes(Math.max(DATABASE.length, ENCRYPTED.length));
            return begins(head, DATABASE) || begins(head, ENCRYPTED);
        }
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
