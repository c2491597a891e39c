package muniment.analysis.reading;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import muniment.catalog.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One file that was handed over, as its bytes; they can be read more than once.
 *
 * @param name its path within the collection, or its file name
 * @param size in bytes
 * @param modified the time of the file, null where there is none
 */
public record Exhibit(
        String name, Sha256 digest, long size, @Nullable Instant modified, Bytes bytes) {
    /** Opens the bytes from their start. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }

    /** The time of the file, if there is one. */
    public Optional<Instant> fileTime() {
        return Optional.ofNullable(modified);
    }
}
