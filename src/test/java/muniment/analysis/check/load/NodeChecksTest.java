package muniment.analysis.check.load;

import static muniment.analysis.check.DossierOf.NOW;
import static muniment.analysis.check.DossierOf.dossier;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.ClusterFact.Core;
import muniment.analysis.fact.ClusterFact.Preview;
import muniment.analysis.fact.ClusterFact.Security;
import muniment.analysis.fact.ClusterFact.Status;
import muniment.analysis.fact.LoadFact.Dropped;
import muniment.analysis.fact.LoadFact.Partitions;
import muniment.analysis.fact.LoadFact.PendingCompactions;
import muniment.analysis.fact.LoadFact.Reads;
import muniment.analysis.fact.LoadFact.TableLoad;
import muniment.analysis.fact.LoadFact.ThreadPool;
import muniment.analysis.fact.NodeFact.NodeDetails;
import muniment.analysis.fact.ResourceId;
import muniment.analysis.fact.TableName;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NodeChecksTest {
    private static final String NODE = "10.0.0.4";
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aSingleSnapshotOfDropsDecidesNothing() {
        assertEquals(
                List.of(
                        "UNKNOWN 10.0.0.4: On node 10.0.0.4 messages were dropped since the node started 2 hours before its"
                                + " nodetool info: READ_REQ 5. One snapshot does not tell when; a second one does."),
                dossier()
                        .reading("nodetool-status", Facts.up(NODE))
                        .reading("nodetool-info", NODE, NOW, new NodeDetails(7200L, null, null, null))
                        .reading("nodetool-tpstats", NODE, NOW, new Dropped("READ_REQ", 5), new Dropped("HINT", 0))
                        .say(new DroppedMessages())
                        .toList());
    }

    @Test
    void noDropsSinceTheStartPass() {
        assertEquals(
                List.of(
                        "PASS 10.0.0.4: On node 10.0.0.4 none of 11 message types was dropped since the node started, which"
                                + " is not known."),
                dossier()
                        .reading("nodetool-status", Facts.up(NODE))
                        .reading("nodetool-tpstats", NODE, NOW, Facts.dropped("READ", 0))
                        .say(new DroppedMessages())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"5, 5, PASS", "5, 6, WARN", "5, 2, WARN", "5, 0, PASS"})
    void twoSnapshotsOfANodeTellTheIncrease(long before, long after, Outcome outcome) {
        assertEquals(
                outcome == Outcome.PASS ? List.of(outcome) : List.of(outcome, Outcome.PASS),
                outcomes(
                        dossier()
                                .reading("nodetool-status", Facts.up(NODE))
                                .reading("nodetool-tpstats", NODE, NOW.minus(HOUR), Facts.dropped("READ", before))
                                .reading("nodetool-tpstats", NODE, NOW, Facts.dropped("READ", after)),
                        new DroppedMessages()));
    }

    @Test
    void aListOfMessageTypesThatWasCutDecidesNothing() {
        var cut = java.util.Arrays.copyOf(Facts.dropped("READ", 0), 4);
        assertEquals(
                List.of(
                        "UNKNOWN 10.0.0.4: The output of node 10.0.0.4 does not list the message types COUNTER_MUTATION,"
                                + " MUTATION, READ_REPAIR, REQUEST_RESPONSE, as a whole one does; whether they were dropped is"
                                + " unknown."),
                dossier()
                        .reading("nodetool-status", Facts.up(NODE))
                        .reading("nodetool-tpstats", NODE, NOW, cut)
                        .say(new DroppedMessages())
                        .toList());
    }

    @Test
    void mutationsThatATableDroppedAreTold() {
        var table = new TableLoad(
                new TableName("billing", "invoices"), new Partitions(null, null, 12.0), Reads.UNKNOWN, null, true);
        assertEquals(
                List.of(
                        "UNKNOWN nodetool-tablestats 10.0.0.4: On node 10.0.0.4 mutations of billing.invoices were dropped"
                                + " since the node started, which is not known. One snapshot does not tell when; a second one"
                                + " does."),
                dossier()
                        .reading("nodetool-tablestats", NODE, NOW, table)
                        .say(new DroppedMessages())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"0, PASS", "0.5, WARN"})
    void aRateOfDropsWarnsAndNoneAtAllPasses(double rate, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        dossier()
                                .reading(
                                        "az-metrics-list",
                                        Facts.hourly(
                                                "cassandra_dropped_message_rate",
                                                List.of(0.0, rate),
                                                "cassandra_node",
                                                NODE,
                                                "message_type",
                                                "READ")),
                        new DroppedMessages()));
    }

    @ParameterizedTest
    @CsvSource({"3, FAIL", "4, WARN"})
    void dropsThatGoOnFail(String sustained, Outcome outcome) {
        var given = dossier()
                .reading("nodetool-status", Facts.up(NODE))
                .with("CHK-DROPPED-MESSAGES", "sustained", sustained);
        for (int i = 0; i < 4; i++) {
            given.reading("nodetool-tpstats", NODE, NOW.minus(HOUR.multipliedBy(i)), new Dropped("READ", 9L - i));
        }
        assertEquals(List.of(outcome), outcomes(given, new DroppedMessages()));
    }

    @Test
    void snapshotsOfUnnamedNodesAreNeverCompared() {
        assertEquals(
                List.of(Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.UNKNOWN),
                outcomes(
                        dossier()
                                .reading("nodetool-tpstats", null, NOW.minus(HOUR), new Dropped("READ", 1))
                                .reading("nodetool-tpstats", null, NOW, new Dropped("READ", 9)),
                        new DroppedMessages()));
    }

    @Test
    void aMetricThatStandsStillMayBeACounterOrNot() {
        assertEquals(
                List.of(Outcome.UNKNOWN),
                outcomes(
                        dossier()
                                .reading(
                                        "az-metrics-list",
                                        Facts.hourly(
                                                "cassandra_dropped_message_count",
                                                List.of(4.0, 4.0),
                                                "cassandra_node",
                                                NODE)),
                        new DroppedMessages()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, PASS", "0, 9, PASS", "1, 9, FAIL", ", 0, UNKNOWN"})
    void blockedNowFailsAndBlockedOnceDoesNot(@Nullable Long blocked, long ever, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        dossier()
                                .reading("nodetool-status", Facts.up(NODE))
                                .reading(
                                        "nodetool-tpstats",
                                        NODE,
                                        NOW,
                                        new ThreadPool("ReadStage", 0L, 0L, blocked, ever))
                                .with("CHK-THREADPOOL-BLOCKED", "pools", "ReadStage"),
                        new ThreadPools()));
    }

    @Test
    void whatWasBlockedOnceIsMentioned() {
        assertEquals(
                List.of(
                        "UNKNOWN nodetool-tpstats 10.0.0.4: The output of node 10.0.0.4 does not tell of blocked tasks of"
                                + " MutationStage.",
                        "PASS 10.0.0.4: On node 10.0.0.4 no task is blocked in ReadStage. Blocked at some time since the"
                                + " node started: ReadStage 7."),
                dossier()
                        .reading("nodetool-status", Facts.up(NODE))
                        .reading("nodetool-tpstats", NODE, NOW, new ThreadPool("ReadStage", 0L, 0L, 0L, 7L))
                        .with("CHK-THREADPOOL-BLOCKED", "pools", "ReadStage", "MutationStage")
                        .say(new ThreadPools())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2, PASS", "3, WARN"})
    void tasksThatKeepWaitingWarn(int samples, Outcome outcome) {
        var given = dossier()
                .reading("nodetool-status", Facts.up(NODE))
                .with("CHK-THREADPOOL-BLOCKED", "pools", "ReadStage");
        for (int i = 0; i < samples; i++) {
            given.reading(
                    "nodetool-tpstats",
                    NODE,
                    NOW.minus(HOUR.multipliedBy(i)),
                    new ThreadPool("ReadStage", 1L, 4L, 0L, 0L));
        }
        assertEquals(
                outcome,
                outcomes(given, new ThreadPools()).stream()
                        .min(Outcome::compareTo)
                        .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"100, PASS", "101, WARN", "-1, UNKNOWN"})
    void waitingCompactionsOfASnapshot(long count, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        dossier()
                                .reading("nodetool-status", Facts.up(NODE))
                                .reading("nodetool-compactionstats", NODE, NOW, new PendingCompactions(count)),
                        new CompactionBacklog()));
    }

    @ParameterizedTest
    @CsvSource({
        "true, , , , PASS",
        ", , , , PASS",
        "false, , , , FAIL",
        "false, true, , , UNKNOWN",
        "false, true, false, , FAIL",
        "false, true, true, , PASS",
        "false, false, true, , FAIL",
        "false, , , true, UNKNOWN",
        "true, , , true, UNKNOWN"
    })
    void repairIsOnUnlessItWasSwitchedOff(
            @Nullable Boolean enabled,
            @Nullable String own,
            @Nullable Boolean hybrid,
            @Nullable String migration,
            Outcome outcome) {
        var given = dossier().reading("az-cluster-show", cluster(enabled));
        if (own != null) {
            given.with("CHK-REPAIR-ACTIVE", "own-repairs", own);
        }
        if (hybrid != null) {
            given.trait("hybrid", hybrid);
        }
        if (migration != null) {
            given.with("CHK-REPAIR-ACTIVE", "migration", migration);
        }
        assertEquals(List.of(outcome), outcomes(given, new RepairActive()));
    }

    @Test
    void theStatusTellsOfTheReaper() {
        assertEquals(
                List.of(
                        "FAIL reaperStatus.healthy: The repair service (Reaper) is not healthy.",
                        "WARN reaperStatus.repairSchedules: The one repair schedule is not ACTIVE."),
                dossier()
                        .reading("az-cluster-status", new Status(false, Map.of("1", "PAUSED")))
                        .say(new RepairActive())
                        .toList());
        assertEquals(
                List.of(Outcome.UNKNOWN, Outcome.UNKNOWN),
                outcomes(dossier().reading("az-cluster-status", new Status(null, null)), new RepairActive()));
        assertEquals(
                List.of(Outcome.PASS, Outcome.PASS),
                outcomes(
                        dossier().reading("az-cluster-status", new Status(true, Map.of("1", "ACTIVE", "2", "PAUSED"))),
                        new RepairActive()));
    }

    @ParameterizedTest
    @CsvSource({"61, 30.5, 20, WARN", "60, 30, 20, PASS", "61, 31, 20, PASS", "61, 0, 0, UNKNOWN"})
    void oneNodeAboveTheOthersWarns(double one, double two, double three, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        dossier()
                                .reading(
                                        "az-metrics-list",
                                        Facts.hourly("total_cpu", List.of(one, one), "Address", "a"),
                                        Facts.hourly("total_cpu", List.of(two, two), "Address", "b"),
                                        Facts.hourly("total_cpu", List.of(three, three), "Address", "c")),
                        new HotNodes()));
    }

    @Test
    void twoNodesAreTooFewToCompare() {
        assertEquals(
                List.of("UNKNOWN total_cpu: There are 2 nodes with figures of total_cpu; 3 are needed to compare."),
                dossier()
                        .reading(
                                "az-metrics-list",
                                Facts.hourly("total_cpu", List.of(90.0), "Address", "a"),
                                Facts.hourly("total_cpu", List.of(1.0), "Address", "b"))
                        .say(new HotNodes())
                        .toList());
        assertEquals(
                List.of(
                        "UNKNOWN total_cpu: The figures of total_cpu are not split by node, so the nodes cannot be compared."),
                dossier()
                        .reading("az-metrics-list", Facts.hourly("total_cpu", List.of(90.0)))
                        .say(new HotNodes())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"0, PASS", "1, FAIL"})
    void evidenceIsFreshUntilTheStrictestObligationSaysOtherwise(long beyond, Outcome outcome) {
        var days = dossier().build().settings().catalog().obligations().stream()
                .filter(obligation -> obligation.evidence().stream()
                        .anyMatch(accepted -> accepted.artefact().value().equals("az-cluster-status")))
                .mapToInt(obligation -> obligation.freshness().days())
                .min()
                .orElseThrow();
        assertEquals(
                List.of(outcome),
                outcomes(
                        dossier()
                                .reading(
                                        "az-cluster-status",
                                        null,
                                        NOW.minus(Duration.ofDays(days)).minusSeconds(beyond),
                                        Facts.up(NODE)),
                        new EvidenceFresh()));
    }

    @Test
    void evidenceWithoutATimeOrFromTheFutureIsUnknown() {
        assertEquals(
                List.of(Outcome.UNKNOWN, Outcome.UNKNOWN, Outcome.PASS),
                List.of(
                        outcomes(
                                        dossier().reading("az-cluster-status", NODE, null, Facts.up(NODE)),
                                        new EvidenceFresh())
                                .getFirst(),
                        outcomes(
                                        dossier()
                                                .reading(
                                                        "az-cluster-status",
                                                        null,
                                                        NOW.plus(Duration.ofDays(1))
                                                                .plusSeconds(1),
                                                        Facts.up(NODE)),
                                        new EvidenceFresh())
                                .getFirst(),
                        outcomes(
                                        dossier()
                                                .reading(
                                                        "az-cluster-status",
                                                        null,
                                                        NOW.plus(Duration.ofDays(1)),
                                                        Facts.up(NODE)),
                                        new EvidenceFresh())
                                .getFirst()));
    }

    private static Cluster cluster(@Nullable Boolean repairEnabled) {
        return new Cluster(
                ResourceId.of("/s/cassandraClusters/prod"),
                new Core(null, null, null, repairEnabled, null, null, null),
                new Security(null, null, null, null, null),
                new Preview(null, null, null, null));
    }

    private static List<Outcome> outcomes(DossierOf dossier, Examination check) {
        return check.examine(dossier.build()).stream().map(Observation::outcome).toList();
    }
}
