package muniment.analysis.form.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.ExhibitOf;
import muniment.analysis.reading.Found;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NodetoolTablestatsTest {
    private static final String NEW = """
            Total number of tables: 40
            ----------------
            Keyspace: legacy
            \tRead Count: 10854
            \tRead Latency: 2.29 ms
            \tPending Flushes: 0
            \t\tTable: account
            \t\tSSTable count: 1
            \t\tOld SSTable count: 0
            \t\tNumber of partitions (estimate): 3000
            \t\tLocal read count: 3000
            \t\tPercent repaired: 0.0
            \t\tCompacted partition maximum bytes: 155469300
            \t\tCompacted partition mean bytes: 68
            \t\tAverage tombstones per slice (last five minutes): NaN
            \t\tMaximum tombstones per slice (last five minutes): 12
            \t\tDroppable tombstone ratio: 0.00000

            \t\tTable (index): account.by_status
            \t\tSSTable count: 0
            \t\tLocal read count: 0
            \t\tCompacted partition maximum bytes: 1.5 MiB
            \t\tDropped Mutations: 3
            \t\tDroppable tombstone ratio: 0,00000

            ----------------
            """;
    private static final String OLD = """
            Keyspace : shop
            \tRead Count: 0
            \tRead Latency: NaN ms.
            \t\tTable: basket
            \t\tSSTable count: 1
            \t\tNumber of keys (estimate): 3
            \t\tLocal read count: 7
            \t\tCompacted partition maximum bytes: 124
            \t\tMaximum tombstones per slice (last five minutes): 0
            """;

    @Test
    void everyTableAndIndexIsALoad() {
        assertEquals(
                List.of(
                        found("legacy", "account", 155469300.0, 68.0, null, 3000.0, 12.0, 0.0, 7, 17),
                        found("legacy", "account.by_status", 1572864.0, null, 3.0, 0.0, null, null, 19, 24)),
                ExhibitOf.facts(ExhibitOf.readings(NEW)));
    }

    @Test
    void theFieldsOfOldVersionsAreRead() {
        assertEquals(
                List.of(found("shop", "basket", 124.0, null, null, 7.0, 0.0, null, 4, 9)),
                ExhibitOf.facts(ExhibitOf.readings(OLD)));
    }

    @Test
    void aTableThatIsCutHasNoFact() {
        var reading = ExhibitOf.readings(NEW.substring(0, NEW.indexOf("69300"))).getFirst();
        assertEquals(List.of(), reading.facts());
        assertEquals(
                List.of("Line 13: the output seems to be cut here; what cannot be trusted was left out."),
                reading.remarks());
    }

    @Test
    void aTableWithoutItsKeyspaceHasNoFact() {
        var reading = ExhibitOf.readings(NEW.substring(NEW.indexOf("\t\tTable: account"), NEW.indexOf("\t\tTable (")))
                .getFirst();
        assertEquals(List.of(), reading.facts());
        assertEquals(
                List.of("Line 1: the keyspace of table account is not named above it, so its figures were left out."),
                reading.remarks());
    }

    @Test
    void anOutputThatFailsInTheMiddleHasNoFacts() {
        var reading = ExhibitOf.readings(NEW + "error: Connection refused\n-- StackTrace --\njava.lang.Error\n")
                .getFirst();
        assertEquals(List.of(), reading.facts());
        assertEquals(
                List.of("Line 27: the command failed, so nothing of its output counts: error: Connection refused"),
                reading.remarks());
    }

    @Test
    void linesThatOnlyListPathsAreNoStatistics() {
        assertEquals(
                List.of(),
                ExhibitOf.readings("Keyspace : shop\n\tTable : basket\n\tPaths :\n\t\t/var/lib/cassandra\n"));
    }

    @Test
    void jsonSaysTheSame() {
        assertEquals(
                List.of(new Found(
                        load("legacy", "account", 155469300.0, 68.0, null, 3000.0, 12.0, 0.0),
                        Place.pointer("/legacy/tables/account"))),
                ExhibitOf.facts(ExhibitOf.readings("""
                        $ nodetool tablestats -F json
                        {"total_number_of_tables": 40, "legacy": {"write_latency_ms": 0.1, "read_count": 10854,
                         "tables": {"account": {"local_read_count": 3000, "percent_repaired": 0.0,
                           "compacted_partition_maximum_bytes": 155469300, "compacted_partition_mean_bytes": 68,
                           "average_tombstones_per_slice_last_five_minutes": NaN,
                           "maximum_tombstones_per_slice_last_five_minutes": "12"}}}}
                        """)));
    }

    @Test
    void yamlSaysTheSame() {
        assertEquals(
                List.of(new Found(
                        load("legacy", "account", 155469300.0, 68.0, null, 3000.0, 12.0, 0.0), Place.line(5))),
                ExhibitOf.facts(ExhibitOf.readings("""
                        $ nodetool tablestats -F yaml
                        legacy:
                          write_latency_ms: 0.016
                          tables:
                            account:
                              local_read_count: 3000
                              percent_repaired: 0.0
                              compacted_partition_maximum_bytes: 155469300
                              compacted_partition_mean_bytes: 68
                              average_tombstones_per_slice_last_five_minutes: .NaN
                              maximum_tombstones_per_slice_last_five_minutes: 12
                          pending_flushes: 0
                        total_number_of_tables: 1
                        """)));
    }

    private static Found found(
            String keyspace,
            String table,
            @Nullable Double maximum,
            @Nullable Double mean,
            @Nullable Double dropped,
            @Nullable Double reads,
            @Nullable Double tombstones,
            @Nullable Double repaired,
            long from,
            long to) {
        return new Found(
                load(keyspace, table, maximum, mean, dropped, reads, tombstones, repaired), new Place.Lines(from, to));
    }

    private static LoadFact.TableLoad load(
            String keyspace,
            String table,
            @Nullable Double maximum,
            @Nullable Double mean,
            @Nullable Double dropped,
            @Nullable Double reads,
            @Nullable Double tombstones,
            @Nullable Double repaired) {
        return new LoadFact.TableLoad(
                new TableName(keyspace, table),
                new LoadFact.Partitions(maximum, mean, dropped),
                new LoadFact.Reads(reads, tombstones, null, null),
                repaired,
                true);
    }
}
