package muniment.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * An assessment that was open lately.
 *
 * @param pinned whether the person wants it to stay on top
 * @param opened when it was opened last
 */
public record RecentFile(Path file, boolean pinned, Instant opened) {
    /** Whether it is still there; asks the disk. */
    public boolean present() {
        return Files.isRegularFile(file);
    }
}
