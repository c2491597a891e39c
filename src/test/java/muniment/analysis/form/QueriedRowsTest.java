package muniment.analysis.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.fact.Replication;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.fact.TableName;
import muniment.analysis.reading.Found;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query above rows says what they are, for these rows only. */
final class QueriedRowsTest {
    private static final String SIZES = """

             keyspace_name | table_name | mebibytes
            ---------------+------------+-----------
                         a |          t |         %s

            (1 rows)
            """;
    private static final Replication THREE =
            new Replication("org.apache.cassandra.locator.NetworkTopologyStrategy", Map.of("dc1", "3"));

    @Test
    void theTitleOfAQueryEndsWithTheNextPrompt() {
        var readings = ExhibitOf.readings("cqlsh> SELECT * FROM system_views.max_partition_size;\n"
                + SIZES.formatted("1")
                + "cqlsh> SELECT *\n   ... FROM system_views.disk_usage;\n"
                + SIZES.formatted("5000")
                + "cqlsh> PAGING OFF\n"
                + SIZES.formatted("6000"));
        assertEquals(
                List.of(new LoadFact.TableLoad(
                        new TableName("a", "t"),
                        new LoadFact.Partitions((double) (1 << 20), null, null),
                        LoadFact.Reads.UNKNOWN,
                        null,
                        true)),
                ExhibitOf.facts(readings).stream().map(Found::fact).toList());
        assertEquals(3, readings.size());
    }

    @Test
    void twoQueriesOnOneLineNameNoTable() {
        var readings = ExhibitOf.readings(
                "cqlsh> SELECT * FROM system_views.disk_usage; SELECT * FROM system_views.max_partition_size;\n"
                        + SIZES.formatted("5000"));
        assertEquals(List.of(), ExhibitOf.facts(readings));
    }

    @Test
    void theBannerNamesTheNode() {
        var readings = ExhibitOf.readings("""
                Connected to Test Cluster at 10.1.0.4:9042.
                [cqlsh 6.1.0 | Cassandra 4.1.3 | CQL spec 3.4.6 | Native protocol v5]
                Use HELP for help.
                cqlsh> SELECT peer, data_center FROM system.peers_v2;

                 peer     | data_center
                ----------+-------------
                 10.1.0.5 |         dc1

                (1 rows)
                """);
        assertEquals("10.1.0.4", readings.getFirst().circumstances().ofNode().orElse(""));
        assertEquals(
                List.of("10.1.0.5"),
                ExhibitOf.facts(readings).stream()
                        .map(found -> ((NodeFact.Node) found.fact()).address())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",keyspace_name,durable_writes,replication\n0,a,True,\"{'class': '%s', 'dc1': '3'}\"\n",
                "\"keyspace_name\";\"durable_writes\";\"replication\"\n\"a\";\"true\";\"{class=%s, dc1=3}\"\n",
                "\nkeyspace_name,durable_writes,replication\r\na,true,\"{\"\"class\"\":\"\"%s\"\",\"\"dc1\"\":\"\"3\"\"}\"\r\n"
            })
    void everyToolsTableIsRead(String csv) {
        assertEquals(
                List.of(new SchemaFact.Keyspace("a", THREE, true)),
                ExhibitOf.facts(ExhibitOf.readings(
                                csv.formatted("org.apache.cassandra.locator.NetworkTopologyStrategy")))
                        .stream()
                        .map(Found::fact)
                        .toList());
    }

    @Test
    void rowsOfJsonAreReadWithTheirPointers() {
        assertEquals(
                List.of(
                        new Found(new SchemaFact.Keyspace("a", THREE, false), Place.pointer("/0")),
                        new Found(new SchemaFact.Keyspace("b", THREE, null), Place.pointer("/1"))),
                ExhibitOf.facts(ExhibitOf.readings("""
                        [{"keyspace_name": "a", "durable_writes": false,
                          "replication": {"class": "org.apache.cassandra.locator.NetworkTopologyStrategy", "dc1": "3"}},
                         {"keyspace_name": "b", "durable_writes": null,
                          "replication": {"class": "org.apache.cassandra.locator.NetworkTopologyStrategy", "dc1": 3}}]
                        """)));
    }

    @Test
    void anEmptyTableHasNoFacts() {
        var readings = ExhibitOf.readings("keyspace_name,view_name,base_table_id,base_table_name\n");
        assertEquals(List.of("cql-system-schema"), ExhibitOf.kinds(readings));
        assertEquals(List.of(), ExhibitOf.facts(readings));
    }
}
