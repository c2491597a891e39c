package muniment.analysis.form.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.fact.Replication;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.ExhibitOf;
import muniment.analysis.reading.Found;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NodetoolFormsTest {
    private static final String DETAILS = """
            ID                     : da5c44bd-8b65-402c-8c9a-3fa15da4d397
            Gossip active          : true
            Load                   : 226.06 MiB
            Generation No          : 1795357964
            Uptime (seconds)       : 1064
            Heap Memory (MB)       : 814,21 / 1024.00
            Percent Repaired       : 99.5%
            Token                  : (invoke with -T/--tokens to see all 16 tokens)
            """;
    private static final String POOLS = """
            Pool Name                      Active Pending Completed Blocked All time blocked
            MutationStage                  0      1       34110     0       0
            Native-Transport-Requests      15     0       463968    2       9

            Latencies waiting in queue (micros) per dropped message types
            Message type                      Dropped     50%      95%      99%      Max
            READ_REQ                          4           0.0      0.0      0.0      0.0
            HINT                              0           N/A      N/A      N/A      N/A
            """;

    @Test
    void describeclusterNamesTheClusterAndWhatItAgreesOn() {
        var readings = ExhibitOf.readings("""
                Cluster Information:
                \tName: spike_41
                \tSnitch: org.apache.cassandra.locator.GossipingPropertyFileSnitch
                \tSchema versions:
                \t\t7390a727-f628-3f84-a90c-c04e5b20a429: [10.0.0.4, 10.0.0.5]

                \t\tUNREACHABLE: [10.0.0.6]

                Stats for all nodes:
                \tLive: 2
                \tUnreachable: 1
                Error: Non-system keyspaces don't have the same replication settings

                Data Centers:
                \tdc1 #Nodes: 3 #Down: 1

                Database versions:
                \t4.1.10: [10.0.0.4:7000, 10.0.0.5:7000]

                Keyspaces:
                \tsystem_auth -> Replication class: SimpleStrategy {replication_factor=1}
                \tbilling -> Replication class: NetworkTopologyStrategy {dc1=3, dc2=3}
                \tsystem -> Replication class: LocalStrategy {}
                \tcut -> Replication class: NetworkTopologyStrategy {dc1=3, d
                """);
        assertEquals(
                List.of(
                        new Found(
                                new NodeFact.SchemaVersion(
                                        "7390a727-f628-3f84-a90c-c04e5b20a429", List.of("10.0.0.4", "10.0.0.5")),
                                Place.line(5)),
                        new Found(new NodeFact.SchemaVersion("UNREACHABLE", List.of("10.0.0.6")), Place.line(7)),
                        new Found(new NodeFact.DatacenterSize("dc1", 3, 1), Place.line(15)),
                        new Found(
                                new NodeFact.DatabaseVersion("4.1.10", List.of("10.0.0.4", "10.0.0.5")),
                                Place.line(18)),
                        keyspace("system_auth", "SimpleStrategy", Map.of("replication_factor", "1"), 21),
                        keyspace("billing", "NetworkTopologyStrategy", Map.of("dc1", "3", "dc2", "3"), 22),
                        keyspace("system", "LocalStrategy", Map.of(), 23)),
                ExhibitOf.facts(readings));
        assertEquals("spike_41", readings.getFirst().circumstances().cluster());
        assertEquals(1, readings.getFirst().remarks().size());
    }

    @Test
    void infoTellsOfTheNodeThatAnswered() {
        assertEquals(
                List.of(new Found(new NodeFact.NodeDetails(1064L, 814.21, 1024.0, 99.5), new Place.Lines(1, 8))),
                ExhibitOf.facts(ExhibitOf.readings(DETAILS)));
    }

    @Test
    void aFigureOnTheLastLineOfAnInfoThatIsCutIsNotBelieved() {
        var cut = DETAILS.substring(0, DETAILS.indexOf("64\nHeap"));
        assertEquals(
                List.of(new Found(new NodeFact.NodeDetails(null, null, null, null), new Place.Lines(1, 5))),
                ExhibitOf.facts(ExhibitOf.readings(cut)));
    }

    @Test
    void tpstatsTellsOfPoolsAndDroppedMessages() {
        assertEquals(
                List.of(
                        new Found(new LoadFact.ThreadPool("MutationStage", 0L, 1L, 0L, 0L), Place.line(2)),
                        new Found(new LoadFact.ThreadPool("Native-Transport-Requests", 15L, 0L, 2L, 9L), Place.line(3)),
                        new Found(new LoadFact.Dropped("READ_REQ", 4), Place.line(7)),
                        new Found(new LoadFact.Dropped("HINT", 0), Place.line(8))),
                ExhibitOf.facts(ExhibitOf.readings(POOLS)));
    }

    @Test
    void theLastPoolOfACutOutputIsNotBelieved() {
        var cut = POOLS.substring(0, POOLS.indexOf("9\n\nLat") + 1);
        assertEquals(
                List.of(new Found(new LoadFact.ThreadPool("MutationStage", 0L, 1L, 0L, 0L), Place.line(2))),
                ExhibitOf.facts(ExhibitOf.readings(cut)));
    }

    @Test
    void poolsOfOtherProductsAreLeftOut() {
        var reading = ExhibitOf.readings("""
                        Pool Name              Active      Pending (w/Backpressure)   Delayed      Completed   Blocked
                        CompactionExecutor          0               0 (N/A)      N/A      22   0
                        """).getFirst();
        assertEquals(List.of(), reading.facts());
        assertEquals(1, reading.remarks().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Percentile  SSTables     Write Latency      Read Latency    Partition Size        Cell Count\n"
                        + "                              (micros)          (micros)           (bytes)\n"
                        + "50%             1.00              2.00              3.00               400               5\n"
                        + "99%             1,50             20.00             30.00               400               5\n"
                        + "Max             2.00            200.00            300.00              4768               5\n",
                "Percentile      Read Latency     Write Latency          SSTables    Partition Size        Cell Count\n"
                        + "                    (micros)          (micros)                             (bytes)\n"
                        + "50%                     3.00              2.00              1.00               400       5\n"
                        + "99%                    30.00             20.00              1.50               400       5\n"
                        + "Max                   300.00            200.00              2.00              4768       5\n",
            })
    void histogramsAreReadByTheirHeaders(String histogram) {
        var place = new Place.Lines(1, 6);
        assertEquals(
                Set.of(
                        new Found(
                                new LoadFact.TableLoad(
                                        new TableName("shop", "basket"),
                                        new LoadFact.Partitions(4768.0, null, null),
                                        new LoadFact.Reads(null, null, null, 1.5),
                                        null,
                                        true),
                                place),
                        new Found(new LoadFact.Latency("shop.basket", "read", 3.0, 30.0, 300.0), place),
                        new Found(new LoadFact.Latency("shop.basket", "write", 2.0, 20.0, 200.0), place)),
                Set.copyOf(ExhibitOf.facts(ExhibitOf.readings("shop/basket histograms\n" + histogram))));
    }

    @Test
    void theCommandNamesTheTableOfAHistogramAndItsNode() {
        var reading = ExhibitOf.readings("""
                        aria@jump:~$ nodetool -h 10.0.0.4 -u aria tablehistograms shop basket
                        Percentile      Read Latency     Write Latency          SSTables    Partition Size
                                            (micros)          (micros)                             (bytes)
                        50%                     0.00              0.00              0.00               NaN
                        99%                     0.00              0.00              0.00               NaN
                        Max                     0.00              7.00              0.00               NaN
                        """).getFirst();
        assertEquals(
                List.of(new Found(new LoadFact.Latency("shop.basket", "write", 0.0, 0.0, 7.0), new Place.Lines(2, 6))),
                reading.facts());
        assertEquals("10.0.0.4", reading.circumstances().node());
    }

    @Test
    void theCoordinatorHasLatenciesOfEveryOperation() {
        assertEquals(
                List.of(
                        new Found(
                                new LoadFact.Latency("coordinator", "read", 149.0, 24601.0, 219342.0),
                                new Place.Lines(1, 6)),
                        new Found(
                                new LoadFact.Latency("coordinator", "view write", 14.0, 24.0, 24.0),
                                new Place.Lines(1, 6))),
                ExhibitOf.facts(ExhibitOf.readings("""
                        proxy histograms
                        Percentile       Read Latency      Range Latency   CAS Read Latency  CAS Write Latency View Write Latency
                                             (micros)           (micros)           (micros)           (micros)           (micros)
                        50%                    149.00               0.00               0.00               0.00              14.00
                        99%                  24601.00               0.00               0.00               0.00              24.00
                        Max                 219342.00               0.00               0.00               0.00              24.00
                        """)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pending tasks: 37\n- legacy.sensor_events: 37\n\n",
                "pending tasks: 37",
                "pending tasks                        37\nlegacy   sensor_events    37\n",
            })
    void compactionsThatWaitAreCounted(String output) {
        assertEquals(
                List.of(new Found(new LoadFact.PendingCompactions(37), Place.line(1))),
                ExhibitOf.facts(ExhibitOf.readings(output)));
    }

    @Test
    void netstatsTellsWhetherTheNodeStreams() {
        assertEquals(
                List.of(new Found(new NodeFact.Streams("JOINING", true, 4L, 3L), new Place.Lines(1, 9))),
                ExhibitOf.facts(ExhibitOf.readings("""
                        Mode: JOINING
                        Bootstrap 0d36a0d0-95b1-11ee-8d4a-5d1e2f3a4b5c
                            /10.0.0.5
                                Receiving 12 files, 1234 bytes total. Already received 3 files, 100 bytes total
                        Read Repair Statistics:
                        Attempted: 4
                        Mismatch (Blocking): 1
                        Mismatch (Background): 2
                        Pool Name                    Active   Pending      Completed   Dropped
                        """)));
    }

    @Test
    void gossipTellsOfEveryNodeThatHasNotLeft() {
        assertEquals(
                List.of(
                        gossiped("10.0.0.4", "rack1", "Normal", null, "4.1.10", 1, 8),
                        gossiped("10.0.0.5", "rack2", null, "Down", null, 9, 13)),
                ExhibitOf.facts(ExhibitOf.readings("""
                        node4/10.0.0.4
                          generation:1795357964
                          heartbeat:1245
                          STATUS:32:NORMAL,-1864952710198783314
                          DC:12:dc1
                          RACK:14:rack1
                          RELEASE_VERSION:5:4.1.10
                          TOKENS:30:<hidden>
                        /10.0.0.5
                          generation:1795357964
                          STATUS:32:shutdown,true
                          DC:12:dc1
                          RACK:14:rack2
                        /10.0.0.6
                          generation:1795357964
                          STATUS:32:LEFT,-1864952710198783314,1795357964
                          TOKENS:30:<hidden>
                        """)));
    }

    private static Found gossiped(
            String address,
            String rack,
            @org.jspecify.annotations.Nullable String state,
            @org.jspecify.annotations.Nullable String status,
            @org.jspecify.annotations.Nullable String release,
            long from,
            long to) {
        return new Found(
                new NodeFact.Node(
                        address,
                        new NodeFact.Home("dc1", rack, null),
                        new NodeFact.Vitals(status, state, null),
                        NodeFact.Usage.UNKNOWN,
                        new NodeFact.Build(release, null, null)),
                new Place.Lines(from, to));
    }

    private static Found keyspace(String name, String strategy, Map<String, String> options, long line) {
        return new Found(new SchemaFact.Keyspace(name, new Replication(strategy, options), null), Place.line(line));
    }
}
