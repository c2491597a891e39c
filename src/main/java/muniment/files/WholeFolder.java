package muniment.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder together with everything in it. */
public final class WholeFolder {
    private WholeFolder() {}

    /** Removes it, if it is there; links are removed, and not what they lead to. */
    public static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var file : innermostFirst(folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static List<Path> innermostFirst(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
