package muniment.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import muniment.journal.store.Documents;

/**
 * Bytes on their way in, from a file or from the clipboard.
 *
 * @param name what they are called where they come from
 * @param size in bytes
 */
public record Incoming(String name, long size, Opening opening) {
    /** Starts reading from the beginning. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * A file as it is now.
     *
     * @throws FileProblem if it is not there, not a file, or an assessment that is open in this program
     */
    public static Incoming of(Path file) throws FileProblem {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new FileProblem(FileProblem.Kind.NOT_A_FILE, file, "", null);
            }
            if (Documents.openHere(file)) {
                throw new FileProblem(FileProblem.Kind.OPEN_HERE, file, "", null);
            }
            var name = file.toAbsolutePath().getFileName();
            return new Incoming(
                    name == null ? file.toString() : name.toString(),
                    Files.size(file),
                    () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }

    /** Bytes that were never a file. */
    public static Incoming of(String name, byte[] bytes) {
        var copy = bytes.clone();
        return new Incoming(name, copy.length, () -> new ByteArrayInputStream(copy));
    }
}
