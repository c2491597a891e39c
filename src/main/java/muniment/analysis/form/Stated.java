package muniment.analysis.form;

import java.time.Instant;
import muniment.catalog.ArtefactId;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of an artefact; it counts more than what the content says. Null where they said nothing.
 *
 * @param kind what it is to be read as
 */
public record Stated(
        @Nullable ArtefactId kind,
        @Nullable String cluster,
        @Nullable String node,
        @Nullable Instant captured) {
    /** Nobody said anything. */
    public static final Stated NOTHING = new Stated(null, null, null, null);
}
