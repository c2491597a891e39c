package muniment.analysis.check.load;

import static muniment.analysis.check.DossierOf.NOW;
import static muniment.analysis.check.DossierOf.dossier;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.analysis.fact.ConfigFact.Setting;
import muniment.analysis.fact.LogFact.Category;
import muniment.analysis.fact.LogFact.Extent;
import muniment.analysis.fact.LogFact.Tally;
import muniment.analysis.fact.TableName;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableChecksTest {
    private static final String STATS = "nodetool-tablestats";
    private static final String NODE = "10.0.0.4";
    private static final Duration HOUR = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({
        "104857600, PASS",
        "104857601, WARN",
        "1073741824, WARN",
        "1073741825, FAIL",
        "0, PASS",
        ", UNKNOWN",
        "-1, UNKNOWN"
    })
    void partitionsAreJudgedByTheByte(Double bytes, Outcome outcome) {
        assertEquals(
                outcome,
                outcomes(
                                dossier()
                                        .reading("nodetool-status", Facts.up(NODE))
                                        .reading(
                                                STATS,
                                                NODE,
                                                NOW.minus(HOUR),
                                                Facts.sized("invoices", bytes, false),
                                                Facts.sized("other", 5.0, false)),
                                new PartitionSize())
                        .stream()
                        .min(Outcome::compareTo)
                        .orElseThrow());
    }

    @Test
    void aFigureThatMayBeRoundedUpSaysSo() {
        assertEquals(
                List.of(
                        "WARN billing.invoices 10.0.0.4: The largest partition of billing.invoices has 110 MiB, above"
                                + " 100 MiB (node 10.0.0.4). The figure is the edge of a histogram bucket or rounded up,"
                                + " by up to 20 %, so the true one may lie below the limit.",
                        "UNKNOWN: No artefact names the nodes of the cluster, so it is unknown whether all of them were"
                                + " looked at."),
                dossier()
                        .reading(STATS, NODE, NOW, Facts.sized("invoices", 110 * Facts.MIB, true))
                        .say(new PartitionSize())
                        .toList());
    }

    @Test
    void aNodeThatIsNotNamedIsNotTakenForTheCluster() {
        assertEquals(
                List.of(
                        "PASS nodetool-tablestats-0.txt: No partition is too large in the one table that the output of the"
                                + " unnamed node of nodetool-tablestats-0.txt shows; the largest is in billing.invoices"
                                + " with 1 MiB.",
                        "UNKNOWN: No artefact names the nodes of the cluster, so it is unknown whether all of them were"
                                + " looked at."),
                dossier()
                        .reading(STATS, null, NOW, Facts.sized("invoices", Facts.MIB, true))
                        .say(new PartitionSize())
                        .toList());
    }

    @Test
    void aNewerReadingTakesBackWhatAnOlderOneSaidOfATable() {
        assertEquals(
                List.of(Outcome.PASS, Outcome.PASS, Outcome.FAIL),
                outcomes(
                        dossier()
                                .reading("nodetool-status", Facts.up(NODE))
                                .reading(STATS, NODE, NOW.minus(HOUR), Facts.sized("invoices", 1.0, false))
                                .reading(
                                        STATS,
                                        NODE,
                                        NOW.minus(HOUR.multipliedBy(9)),
                                        Facts.sized("invoices", 2e9, false)),
                        new PartitionSize()));
    }

    @Test
    void someNodesAreNotTheCluster() {
        assertEquals(
                List.of(
                        "PASS 10.0.0.4: No partition is too large in the one table that the output of node 10.0.0.4 shows;"
                                + " the largest is in billing.invoices with 0 MiB.",
                        "UNKNOWN: 1 of 2 nodes are covered; nothing is known of 10.0.0.5."),
                dossier()
                        .reading("nodetool-status", Facts.up(NODE), Facts.up("10.0.0.5"))
                        .reading(STATS, NODE, NOW, Facts.sized("invoices", 0.0, false))
                        .say(new PartitionSize())
                        .toList());
    }

    @Test
    void aLogWithoutLargePartitionsProvesNothing() {
        assertEquals(
                List.of(
                        "UNKNOWN large-partition: Only logs were handed in. The performance article says to look for the"
                                + " line about large partitions, but 5.0 ships with that warning disabled: that the line is"
                                + " missing proves nothing, the metric or the virtual table does."),
                dossier()
                        .reading("la-cassandra-logs", new Extent(NOW.minus(HOUR), NOW, 10, Set.of(NODE)))
                        .say(new PartitionSize())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "9, 999, PASS",
        "9, 1000, WARN",
        "9, 99999, WARN",
        "9, 100000, FAIL",
        "0, 99999, UNKNOWN",
        "9, 0, UNKNOWN",
        ", 999, UNKNOWN",
        ", 1000, WARN"
    })
    void tombstonesCountWhereThereIsTraffic(Double count, Double most, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        dossier()
                                .reading("nodetool-status", Facts.up(NODE))
                                .reading(STATS, NODE, NOW, Facts.read("invoices", count, most, false)),
                        new Tombstones()));
    }

    @Test
    void thresholdsOfTheClusterThatDifferAreMentioned() {
        assertEquals(
                List.of(
                        "WARN billing.invoices 10.0.0.4: A read of billing.invoices went through 2299 tombstones, at least"
                                + " 1000 (node 10.0.0.4). The configuration of the cluster uses other thresholds:"
                                + " tombstone_warn_threshold = 5000."),
                dossier()
                        .reading("nodetool-status", Facts.up(NODE))
                        .reading("cql-settings", new Setting("tombstone_warn_threshold", "5000"))
                        .reading(STATS, NODE, NOW, Facts.read("invoices", 5.0, 2299.0, true))
                        .say(new Tombstones())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "BATCH_SIZE, 5119, PASS",
        "BATCH_SIZE, 5120, WARN",
        "BATCH_SIZE, 51199, WARN",
        "BATCH_SIZE, 51200, FAIL",
        "BATCH_SIZE, , WARN",
        "UNLOGGED_BATCH, 10, PASS",
        "UNLOGGED_BATCH, 11, WARN",
        "GC_PAUSE, 1000, PASS",
        "GC_PAUSE, 1001, WARN",
        "AGGREGATION, , WARN",
        "ERROR, , FAIL",
        "OTHER, , PASS"
    })
    void linesOfALogAreJudgedByTheirWorst(Category category, Double worst, Outcome outcome) {
        assertEquals(
                outcome,
                outcomes(
                                dossier()
                                        .reading(
                                                "la-cassandra-logs",
                                                tally(category, worst),
                                                new Extent(NOW.minus(Duration.ofDays(1)), NOW, 100, Set.of(NODE))),
                                new LogWarnings())
                        .getFirst());
    }

    @Test
    void linesAreToldWithTheirDays() {
        assertEquals(
                List.of("WARN batch-size billing.invoices: 2 lines warn of large batches about billing.invoices, on"
                        + " 2026-05-30; the largest has 6 KiB."),
                dossier()
                        .reading(
                                "la-cassandra-logs",
                                tally(Category.BATCH_SIZE, 6144.0),
                                new Extent(NOW.minus(HOUR), NOW, 100, Set.of(NODE)))
                        .say(new LogWarnings())
                        .toList());
    }

    @Test
    void aLogOfErrorsOnlyCannotClearWarnings() {
        assertEquals(
                List.of(Outcome.FAIL, Outcome.UNKNOWN),
                outcomes(
                        dossier()
                                .reading(
                                        "la-cassandra-logs",
                                        tally(Category.ERROR, null),
                                        new Extent(NOW.minus(HOUR), NOW, 2, Set.of(NODE))),
                        new LogWarnings()));
    }

    @Test
    void aQuietLogPassesForItsWindowOnly() {
        assertEquals(
                List.of("PASS: None of 100 lines from 2026-05-31T12:00:00Z to 2026-06-01T12:00:00Z is an error or a"
                        + " warning of these kinds; one node is named."),
                dossier()
                        .reading(
                                "la-cassandra-logs",
                                new Extent(NOW.minus(HOUR.multipliedBy(24)), NOW, 100, Set.of(NODE)))
                        .say(new LogWarnings())
                        .toList());
        var hour = dossier().reading("la-cassandra-logs", new Extent(NOW.minus(HOUR), NOW, 100, Set.of(NODE)));
        assertEquals(
                List.of("UNKNOWN: None of the lines from 2026-06-01T11:00:00Z to 2026-06-01T12:00:00Z is an error or a"
                        + " warning of these kinds, but they cover less than 24 hours, so nothing follows for a whole"
                        + " day."),
                hour.say(new LogWarnings()).toList());
        assertEquals(List.of(Outcome.PASS), outcomes(hour.with("CHK-LOG-WARNINGS", "covers", "1"), new LogWarnings()));
        assertEquals(
                List.of(Outcome.UNKNOWN),
                outcomes(
                        dossier().reading("la-cassandra-logs", new Extent(null, null, 0, Set.of())),
                        new LogWarnings()));
    }

    @Test
    void moreThanTwoHundredTablesAreCountedAndNotListed() {
        var tables = java.util.stream.IntStream.range(0, 250)
                .mapToObj(number -> Facts.sized("t" + number, 200 * Facts.MIB, false))
                .toArray(muniment.analysis.fact.Fact[]::new);
        var said = dossier()
                .reading("nodetool-status", Facts.up(NODE))
                .reading(STATS, NODE, NOW, tables)
                .say(new PartitionSize())
                .toList();
        assertEquals(201, said.size());
        assertEquals(
                "WARN nodetool-tablestats 10.0.0.4: 50 further subjects of this artefact stand no better than this; they"
                        + " are not listed one by one.",
                said.get(200));
    }

    private static Tally tally(Category category, @org.jspecify.annotations.Nullable Double worst) {
        return new Tally(category, LocalDate.parse("2026-05-30"), new TableName("billing", "invoices"), 2, worst, null);
    }

    private static List<Outcome> outcomes(DossierOf dossier, Examination check) {
        return check.examine(dossier.build()).stream().map(Observation::outcome).toList();
    }
}
