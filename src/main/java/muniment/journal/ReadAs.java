package muniment.journal;

import java.time.Instant;
import muniment.catalog.ArtefactId;
import muniment.catalog.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An artefact that an analysis read, with all that is needed to read it again in the same way.
 *
 * @param name what it was called when it was read
 * @param modified the time of the file, null where there was none
 * @param kind what its content was taken for
 * @param confidence how sure that was, in one word such as {@code certain}
 */
public record ReadAs(
        Sha256 digest, String name, @Nullable Instant modified, ArtefactId kind, String confidence, Said said) {}
