package muniment.analysis.fact;

import org.jspecify.annotations.Nullable;

/** What a node says of its own work; the reading names the node where it is known. */
public sealed interface LoadFact extends Fact {
    /**
     * A table on one node.
     *
     * @param reads of this table on this node since it started; 0 means that its histograms say nothing
     * @param rounded whether sizes are edges of histogram buckets or rounded up, so up to 20 % too high
     */
    record TableLoad(
            TableName table,
            Partitions partitions,
            Reads reads,
            @Nullable Double percentRepaired,
            boolean rounded) implements LoadFact {}

    /** The sizes of partitions. */
    record Partitions(
            @Nullable Double maximumBytes,
            @Nullable Double meanBytes,
            @Nullable Double droppedMutations) {
        public static final Partitions UNKNOWN = new Partitions(null, null, null);
    }

    /** What reads went through. */
    record Reads(
            @Nullable Double count,
            @Nullable Double maximumTombstones,
            @Nullable Double averageTombstones,
            @Nullable Double sstablesP99) {
        public static final Reads UNKNOWN = new Reads(null, null, null, null);
    }

    /** A stage; blocked is now, blockedAllTime since the node started. */
    record ThreadPool(
            String name,
            @Nullable Long active,
            @Nullable Long pending,
            @Nullable Long blocked,
            @Nullable Long blockedAllTime)
            implements LoadFact {}

    /** Messages of one type that were dropped since the node started. */
    record Dropped(String type, long count) implements LoadFact {}

    /** Compactions that wait on this node. */
    record PendingCompactions(long count) implements LoadFact {}

    /**
     * A latency, in microseconds.
     *
     * @param what a table, or {@code coordinator}
     * @param operation such as {@code read}
     */
    record Latency(
            String what,
            String operation,
            @Nullable Double p50,
            @Nullable Double p99,
            @Nullable Double maximum) implements LoadFact {}
}
