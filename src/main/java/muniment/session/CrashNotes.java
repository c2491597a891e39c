package muniment.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes down defects of the program, one file each, where a person can send them from; sends nothing itself. */
public record CrashNotes(Workplace workplace) {
    /**
     * Writes this down.
     *
     * @return the new file in the cache directory
     * @throws IOException if it cannot be written
     */
    public Path write(String details) throws IOException {
        var name = "crash-" + workplace.clock().instant().toString().replace(':', '-') + ".log";
        Files.createDirectories(workplace.cache());
        return Files.writeString(workplace.cache().resolve(name), details, StandardCharsets.UTF_8);
    }
}
