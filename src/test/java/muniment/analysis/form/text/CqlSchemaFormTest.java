package muniment.analysis.form.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muniment.analysis.fact.Replication;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.RecordingSink;
import muniment.analysis.reading.Found;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;

final class CqlSchemaFormTest {
    private static RecordingSink read(String text) {
        return RecordingSink.of(new CqlSchemaForm(), "", text);
    }

    @Test
    void aKeyspaceWithATableIsRead() {
        var sink = read("""
                CREATE KEYSPACE ks WITH replication = {'class': 'NetworkTopologyStrategy', 'dc1': '3'}  AND durable_writes = true;

                CREATE TABLE ks."Orders" (
                    id uuid,
                    bucket text,
                    ts timestamp,
                    note text static,
                    tags frozen<map<text, int>>,
                    iban text MASKED WITH system.mask_inner(4, 4),
                    PRIMARY KEY ((id, bucket), ts)
                ) WITH CLUSTERING ORDER BY (ts DESC)
                    AND comment = 'it''s; a -- test'
                    AND compaction = {'class': 'org.apache.cassandra.db.compaction.TimeWindowCompactionStrategy', 'compaction_window_size': '1'}
                    AND default_time_to_live = 86400
                    AND gc_grace_seconds = 3600;
                """);
        var table = new TableName("ks", "Orders");
        assertEquals(
                List.of(
                        new Found(
                                new SchemaFact.Keyspace(
                                        "ks", new Replication("NetworkTopologyStrategy", Map.of("dc1", "3")), true),
                                Place.line(1)),
                        new Found(
                                new SchemaFact.Table(
                                        table,
                                        3600L,
                                        86400L,
                                        Map.of("class", "TimeWindowCompactionStrategy", "compaction_window_size", "1")),
                                new Place.Lines(3, 15)),
                        new Found(new SchemaFact.Column(table, "id", "partition_key", "uuid", 0), Place.line(4)),
                        new Found(new SchemaFact.Column(table, "bucket", "partition_key", "text", 1), Place.line(5)),
                        new Found(new SchemaFact.Column(table, "ts", "clustering", "timestamp", 0), Place.line(6)),
                        new Found(new SchemaFact.Column(table, "note", "static", "text", -1), Place.line(7)),
                        new Found(
                                new SchemaFact.Column(table, "tags", "regular", "frozen<map<text, int>>", -1),
                                Place.line(8)),
                        new Found(new SchemaFact.Column(table, "iban", "regular", "text", -1), Place.line(9))),
                sink.found());
        assertTrue(sink.remarks().isEmpty());
    }

    @Test
    void indexesViewsAndTriggersAreRead() {
        var sink = read("""
                CREATE INDEX i1 ON ks.t (a);
                CREATE INDEX i2 ON ks.t (values(b)) USING 'legacy_local_table';
                CREATE CUSTOM INDEX i3 ON ks.t (c) USING 'sai' WITH OPTIONS = {'x': 'y'};
                CREATE MATERIALIZED VIEW ks.v AS
                    SELECT * FROM ks.t WHERE a IS NOT NULL
                    PRIMARY KEY (a, id);
                CREATE TRIGGER tr ON ks.t USING 'org.Example';
                """);
        var table = new TableName("ks", "t");
        assertEquals(
                List.of(
                        new Found(new SchemaFact.Index(table, "i1", ""), Place.line(1)),
                        new Found(new SchemaFact.Index(table, "i2", ""), Place.line(2)),
                        new Found(new SchemaFact.Index(table, "i3", "sai"), Place.line(3)),
                        new Found(
                                new SchemaFact.MaterializedView(new TableName("ks", "v"), "t"), new Place.Lines(4, 6)),
                        new Found(new SchemaFact.Trigger(table, "tr", "org.Example"), Place.line(7))),
                sink.found());
    }

    @Test
    void aSchemaOfCassandra50IsRead() throws IOException {
        var text = new String(
                Objects.requireNonNull(CqlSchemaFormTest.class.getResourceAsStream("/analysis/rows/describe_5.0.cql"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        var sink = read(text);
        assertEquals(
                List.of("billing.customer", "billing.doc_vec", "legacy.account"),
                sink.facts().stream()
                        .filter(SchemaFact.Table.class::isInstance)
                        .map(fact -> ((SchemaFact.Table) fact).name().toString())
                        .toList());
        assertEquals(
                6L,
                sink.facts().stream().filter(SchemaFact.Index.class::isInstance).count());
        assertTrue(sink.remarks().isEmpty());
    }

    @Test
    void whatDescribeOmitsIsRemarkedUpon() {
        var sink = read("""
                /*
                Warning: Table ks.old omitted because it has constructs not compatible with CQL (was created via legacy API).

                Approximate structure, for reference:
                CREATE TABLE ks.old (key blob PRIMARY KEY);
                */
                CREATE TABLE ks.t (id int PRIMARY KEY);
                """);
        assertEquals(2, sink.facts().size());
        assertEquals(1, sink.remarks().size());
    }

    @Test
    void aStatementThatIsCutGivesNothing() {
        var sink =
                read("CREATE TABLE ks.t (id int PRIMARY KEY);\nCREATE TABLE ks.u (\n  id int PRIMARY KEY\n) WITH gc_");
        assertEquals(2, sink.facts().size());
        assertEquals(1, sink.remarks().size());
    }

    @Test
    void whatAScriptChangesIsLeftOut() {
        var sink = read("""
                USE ks;
                CREATE TABLE IF NOT EXISTS t (id int PRIMARY KEY) WITH gc_grace_seconds = 1;
                CREATE TABLE u (id int PRIMARY KEY);
                ALTER TABLE t WITH gc_grace_seconds = 5;
                """);
        assertEquals(
                List.of(
                        new SchemaFact.Table(new TableName("ks", "u"), null, null, Map.of()),
                        new SchemaFact.Column(new TableName("ks", "u"), "id", "partition_key", "int", 0)),
                sink.facts());
        assertEquals(1, sink.remarks().size());
    }

    @Test
    void aTableWithoutKeyspaceIsUnknown() {
        var sink = read("CREATE TABLE t (id int PRIMARY KEY);\n");
        assertTrue(sink.facts().isEmpty());
        assertEquals(1, sink.remarks().size());
    }

    @Test
    void describeClusterNamesTheCluster() {
        var printed = RecordingSink.of(
                new CqlClusterForm(), "", "Cluster: prod one\nPartitioner: Murmur3Partitioner\nSnitch: X\n");
        assertEquals(List.of("prod one"), List.of(String.valueOf(printed.cluster())));
        var row = RecordingSink.of(
                new CqlClusterForm(), "", "[cluster:'spike_41', partitioner:'Murmur3Partitioner', snitch:'X']\n");
        assertEquals(List.of("spike_41"), List.of(String.valueOf(row.cluster())));
    }

    @Test
    void aValueThatATerminalBrokeIsLeftOut() {
        var sink = RecordingSink.of(new CqlSchemaForm(), "", """
                CREATE KEYSPACE a WITH replication = {'class': 'NetworkTopo
                logyStrategy', 'dc1': '3'}  AND durable_writes = true;
                CREATE KEYSPACE b WITH replication = {'class': 'NetworkTopologyStrategy', 'd
                c1': '3'}  AND durable_writes = true;
                CREATE TABLE a.t (id int PRIMARY KEY) WITH gc_grace_seconds = 864
                000 AND default_time_to_live = 0 AND comment = 'two
                lines';
                """);
        assertEquals(
                List.of(
                        new SchemaFact.Table(new TableName("a", "t"), null, 0L, Map.of()),
                        new SchemaFact.Column(new TableName("a", "t"), "id", "partition_key", "int", 0)),
                sink.facts());
        assertEquals(
                List.of(
                        "The statement at lines 1-2 cannot be understood and was left out.",
                        "The statement at lines 3-4 cannot be understood and was left out."),
                sink.remarks());
    }
}
