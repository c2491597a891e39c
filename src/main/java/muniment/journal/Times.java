package muniment.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When evidence was true, taken and handed over.
 *
 * @param captured when it was taken from its source; null when nobody knows
 * @param coversFrom first day that it speaks of
 * @param coversTo last day that it speaks of
 * @param received when it came to the person who recorded it
 * @param validUntil last day on which it may be relied on, where its owner says so
 */
public record Times(
        @Nullable Instant captured,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        Instant received,
        @Nullable LocalDate validUntil) {

    /** Evidence that was received at this moment, with nothing else known. */
    public static Times received(Instant at) {
        return new Times(null, null, null, at, null);
    }

    /** When it was taken from its source; counts as received when nobody knows better. */
    public Instant capturedOrReceived() {
        return captured == null ? received : captured;
    }

    /** The last day on which it may be relied on, where its owner says so. */
    public Optional<LocalDate> expiry() {
        return Optional.ofNullable(validUntil);
    }
}
