package muniment.analysis.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What logs say, counted: a log of millions of lines becomes few facts. */
public sealed interface LogFact extends Fact {
    /** What a line warns of. */
    enum Category {
        /** Worst in bytes. */
        LARGE_PARTITION,
        /** Worst in bytes. */
        BATCH_SIZE,
        /** Worst in partitions. */
        UNLOGGED_BATCH,
        /** Worst in tombstones. */
        TOMBSTONES,
        /** Worst in milliseconds. */
        GC_PAUSE,
        /** Worst in messages. */
        DROPPED,
        AGGREGATION,
        TIMEOUT,
        /** A line of level ERROR that is none of the above. */
        ERROR,
        /** A line of level WARN that is none of the above. */
        OTHER
    }

    /**
     * Lines of one category on one day about one table; it stands where the first of them stands.
     *
     * @param day null where the lines have no time
     * @param table null where the lines name none
     * @param worst the highest figure in the lines, null where they have none
     * @param worstPlace where that one stands, as words of {@link muniment.observation.Place}
     */
    record Tally(
            Category category,
            @Nullable LocalDate day,
            @Nullable TableName table,
            long count,
            @Nullable Double worst,
            @Nullable String worstPlace)
            implements LogFact {}

    /** What a log covers. */
    record Extent(@Nullable Instant first, @Nullable Instant last, long lines, Set<String> nodes) implements LogFact {}

    /** Rows of the audit log, counted. */
    record AuditRows(@Nullable Instant first, @Nullable Instant last, long rows, long failed, Set<String> users)
            implements LogFact {}
}
