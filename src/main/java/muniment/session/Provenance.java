package muniment.session;

import java.time.Instant;
import java.time.LocalDate;
import muniment.journal.Custody;
import muniment.journal.Sample;
import muniment.journal.Times;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a piece of evidence besides what it consists of.
 *
 * @param captured when it was taken from its source; null when nobody knows
 * @param coversFrom first day that it speaks of
 * @param coversTo last day that it speaks of
 * @param validUntil last day on which it may be relied on, where its owner says so
 */
public record Provenance(
        @Nullable Instant captured,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        @Nullable LocalDate validUntil,
        Custody custody,
        Sample sample) {
    /** Nothing known. */
    public static final Provenance UNKNOWN = new Provenance(null, null, null, null, Custody.UNKNOWN, Sample.WHOLE);

    Times receivedAt(Instant received) {
        return new Times(captured, coversFrom, coversTo, received, validUntil);
    }
}
