package muniment.readiness;

import java.time.LocalDate;

/** Whether the evidence of an obligation may still be relied on. */
public sealed interface Staleness {
    /** None is on file. */
    record NoEvidence() implements Staleness {}

    /** The best of it is good through this day. */
    record Fresh(LocalDate through) implements Staleness {}

    /** All of it is too old; the best of it was good through this day. */
    record Stale(LocalDate since) implements Staleness {}
}
