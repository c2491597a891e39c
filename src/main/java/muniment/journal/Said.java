package muniment.journal;

import java.time.Instant;
import muniment.catalog.ArtefactId;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of an artefact before it was read; null where they said nothing.
 *
 * @param kind what it was to be read as
 */
public record Said(
        @Nullable ArtefactId kind,
        @Nullable String cluster,
        @Nullable String node,
        @Nullable Instant captured) {
    /** Nobody said anything. */
    public static final Said NOTHING = new Said(null, null, null, null);
}
