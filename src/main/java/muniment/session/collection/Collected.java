package muniment.session.collection;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import muniment.analysis.reading.Exhibit;
import muniment.text.Phrase;

/**
 * What was handed over together: the files in it, and what was not taken. What was unpacked for it is deleted when it
 * is closed; the files can be read until then.
 */
public record Collected(List<Exhibit> exhibits, List<NotTaken> notTaken, Path scratch) implements AutoCloseable {
    public Collected {
        exhibits = List.copyOf(exhibits);
        notTaken = List.copyOf(notTaken);
    }

    /** A part that was not taken, and why. */
    public record NotTaken(String name, Phrase why) {}

    @Override
    public void close() throws IOException {
        delete(scratch);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path visited, java.io.@org.jspecify.annotations.Nullable IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
