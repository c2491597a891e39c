package muniment.observation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an artefact was taken from its source, and how that is known.
 *
 * @param at null when nobody knows
 */
public record Capture(@Nullable Instant at, Basis basis) {
    /** How the moment is known, the strongest first. */
    public enum Basis {
        /** A person said so. */
        STATED,
        /** A time inside the artefact. */
        INSIDE,
        /** The time of the file. */
        FILE,
        UNKNOWN
    }

    /** Nobody knows. */
    public static final Capture UNKNOWN = new Capture(null, Basis.UNKNOWN);

    public Capture {
        if ((at == null) != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a capture time has a basis, and only a time has one");
        }
    }

    /** The moment, if it is known. */
    public Optional<Instant> moment() {
        return Optional.ofNullable(at);
    }
}
