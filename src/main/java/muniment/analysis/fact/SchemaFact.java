package muniment.analysis.fact;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a schema says. */
public sealed interface SchemaFact extends Fact {
    /** A keyspace with its replication. */
    record Keyspace(
            String name, Replication replication, @Nullable Boolean durableWrites) implements SchemaFact {}

    /**
     * A table; materialized views are {@link MaterializedView}s, not tables.
     *
     * @param gcGraceSeconds how long tombstones are kept, in seconds
     * @param defaultTtlSeconds 0 where cells do not expire by default
     * @param compaction the options of compaction with {@code class} as its simple name; empty where it was not said
     */
    record Table(
            TableName name,
            @Nullable Long gcGraceSeconds,
            @Nullable Long defaultTtlSeconds,
            Map<String, String> compaction)
            implements SchemaFact {
        public Table {
            compaction = Map.copyOf(compaction);
        }
    }

    /**
     * A column.
     *
     * @param kind {@code partition_key}, {@code clustering}, {@code static} or {@code regular}
     * @param position within the key, from 0; -1 outside the key
     */
    record Column(TableName table, String name, String kind, String type, int position) implements SchemaFact {}

    /**
     * A secondary index.
     *
     * @param implementation the simple or full name of the class of a custom index, {@code sai} included; empty for the
     *     built-in one
     */
    record Index(TableName table, String name, String implementation) implements SchemaFact {}

    /** A materialized view of a base table. */
    record MaterializedView(TableName name, String base) implements SchemaFact {}

    /** A trigger on a table. */
    record Trigger(TableName table, String name, String implementation) implements SchemaFact {}
}
