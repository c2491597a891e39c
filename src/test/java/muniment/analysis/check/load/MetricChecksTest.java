package muniment.analysis.check.load;

import static muniment.analysis.check.DossierOf.dossier;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import muniment.analysis.check.DossierOf;
import muniment.analysis.check.Examination;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.ClusterFact.Hardware;
import muniment.analysis.fact.ClusterFact.Keys;
import muniment.analysis.fact.ClusterFact.Siting;
import muniment.analysis.fact.Fact;
import muniment.analysis.fact.ResourceId;
import muniment.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MetricChecksTest {
    private static final String METRICS = "az-metrics-list";

    @ParameterizedTest
    @CsvSource({"50, PASS", "50.01, WARN", "80, WARN", "80.01, FAIL", "100, FAIL", "100.01, UNKNOWN", "-1, UNKNOWN"})
    void theDiskIsJudgedByItsP95(double level, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(new Disk(), Facts.daily("disk_utilization", flat(level, 9), "Address", "10.0.0.4")));
    }

    @Test
    void aDiskThatIsFillingWarnsBeforeItIsHalfFull() {
        assertEquals(
                List.of("WARN disk_utilization 10.0.0.4: The disks of node 10.0.0.4 are 38 % full (p95), but a straight"
                        + " line through the values passes 50 % on 2026-06-13, within 90 days (averages of 9 intervals"
                        + " from 2026-05-24T12:00:00Z to 2026-06-01T12:00:00Z)."),
                say(
                        new Disk(),
                        Facts.daily(
                                "disk_utilization",
                                List.of(30.0, 31.0, 32.0, 33.0, 34.0, 35.0, 36.0, 37.0, 38.0),
                                "Address",
                                "10.0.0.4")));
    }

    @Test
    void theHorizonCanBeChanged() {
        assertEquals(
                List.of(Outcome.PASS),
                outcomes(
                        dossier()
                                .reading(
                                        METRICS,
                                        Facts.daily(
                                                "disk_utilization",
                                                List.of(30.0, 31.0, 32.0, 33.0, 34.0, 35.0, 36.0, 37.0, 38.0),
                                                "Address",
                                                "10.0.0.4"))
                                .with("CHK-DISK-UTIL", "horizon", "11"),
                        new Disk()));
    }

    @Test
    void aShortSeriesIsJudgedButItsTrendIsUnknown() {
        assertEquals(
                List.of(
                        "PASS disk_utilization 10.0.0.4: The disks of node 10.0.0.4 are 40 % full (p95), not above 50 %"
                                + " (averages of 2 intervals from 2026-06-01T11:00:00Z to 2026-06-01T12:00:00Z).",
                        "UNKNOWN disk_utilization trend: For 1 series there are fewer than 7 days of values, so where"
                                + " the disks are heading is unknown."),
                say(new Disk(), Facts.hourly("disk_utilization", flat(40, 2), "Address", "10.0.0.4")));
    }

    @ParameterizedTest
    @CsvSource({"40, UNKNOWN", "60, WARN", "90, FAIL"})
    void anAverageOfAllNodesCanWarnButNotPass(double level, Outcome outcome) {
        assertEquals(List.of(outcome), outcomes(new Disk(), Facts.daily("disk_utilization", flat(level, 9))));
    }

    @Test
    void aSeriesWithoutValuesIsNotAnEmptyDisk() {
        assertEquals(
                List.of(Outcome.UNKNOWN, Outcome.UNKNOWN),
                outcomes(new Disk(), Facts.daily("disk_utilization", List.of(), "Address", "10.0.0.4")));
    }

    @Test
    void nodesThatAreNotCoveredAreSaid() {
        assertEquals(
                List.of(Outcome.PASS, Outcome.UNKNOWN),
                outcomes(
                        dossier()
                                .reading("nodetool-status", Facts.up("10.0.0.4"), Facts.up("10.0.0.5"))
                                .reading(METRICS, Facts.daily("disk_utilization", flat(20, 9), "Address", "10.0.0.4")),
                        new Disk()));
    }

    @ParameterizedTest
    @CsvSource({"50, 50, PASS", "51, 49, WARN", "80, 20, WARN", "81, 19, FAIL", ", 10, UNKNOWN", "0, 0, UNKNOWN"})
    void theStatusTellsTheDiskOfAMoment(Double used, Double free, Outcome outcome) {
        assertEquals(List.of(outcome), outcomes(new Disk(), Facts.using("10.0.0.4", null, used, free, null)));
    }

    @Test
    void prometheusTellsFreeUsedAndReserved() {
        var labels = new String[] {"instance", "10.0.0.4:9103"};
        assertEquals(
                List.of("FAIL collectd_df 10.0.0.4: The disks of node 10.0.0.4 are 90 % full (p95), above 80 %"
                        + " (averages of 9 intervals from 2026-05-24T12:00:00Z to 2026-06-01T12:00:00Z)."),
                say(
                        new Disk(),
                        Facts.daily("collectd_df_df_complex", flat(10, 9), labels[0], labels[1], "type", "free"),
                        Facts.daily("collectd_df_df_complex", flat(85, 9), labels[0], labels[1], "type", "used"),
                        Facts.daily("collectd_df_df_complex", flat(5, 9), labels[0], labels[1], "type", "reserved")));
    }

    @ParameterizedTest
    @CsvSource({"50, PASS", "50.01, WARN", "100.5, UNKNOWN", "-0.1, UNKNOWN"})
    void theCpuIsJudgedByItsAverage(double level, Outcome outcome) {
        assertEquals(
                outcome,
                outcomes(new Processors(), Facts.hourly("total_cpu", flat(level, 24), "Address", "10.0.0.4"))
                        .getFirst());
    }

    @Test
    void idleIsTurnedRoundAndTheContradictionIsNamed() {
        assertEquals(
                List.of(
                        "WARN total_cpu 10.0.0.4: The CPU of node 10.0.0.4 is 70 % busy on average, above 50 %, with a"
                                + " p95 of 70 % (averages of 3 intervals from 2026-06-01T10:00:00Z to"
                                + " 2026-06-01T12:00:00Z). Read as 100 minus idle: the performance article filters on"
                                + " usage_idle, the list of metrics says CPU usage active.",
                        "PASS: 0 of 1 nodes have a CPU p95 above 80 %; most would be more than 50 % of the nodes."),
                say(new Processors(), Facts.hourly("total_cpu", flat(30, 3), "Address", "10.0.0.4", "kind", "idle")));
    }

    @Test
    void aPartOfTheCpuIsUnknown() {
        assertEquals(
                List.of(Outcome.UNKNOWN),
                outcomes(
                        new Processors(),
                        Facts.hourly("total_cpu", flat(90, 3), "Address", "10.0.0.4", "Kind", "user")));
    }

    @ParameterizedTest
    @CsvSource({"1, PASS", "2, FAIL"})
    void mostNodesHaveToBeHotToFail(int hot, Outcome outcome) {
        var series = new Fact[3];
        for (int i = 0; i < 3; i++) {
            series[i] = Facts.hourly("total_cpu", flat(i < hot ? 81 : 10, 5), "Address", "10.0.0." + i);
        }
        assertEquals(outcome, outcomes(new Processors(), series).getLast());
    }

    @ParameterizedTest
    @CsvSource({"15999, PASS", "16000, WARN", "19999, WARN", "20000, FAIL"})
    void iopsAreHeldAgainstFourDisksWhereTheirNumberIsNotSaid(double level, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        new Iops(), Facts.hourly("iops", flat(level, 5), "Address", "10.0.0.4", "Kind", "operations")));
    }

    @Test
    void theNumberOfDisksIsTakenFromTheDatacenter() {
        var datacenter = new Datacenter(
                ResourceId.of("/s/dataCenters/dc1"),
                new Siting(null, null, null, null, null),
                new Hardware(3, null, "P30", 2),
                new Keys(null, null));
        assertEquals(
                List.of("FAIL iops 10.0.0.4: The p95 of the operations of node 10.0.0.4 is 10000 per second, 100 % of"
                        + " what its disks allow (2 disks of 5000 operations each, the limit of the VM size not being"
                        + " declared; averages of 2 intervals from 2026-06-01T11:00:00Z to 2026-06-01T12:00:00Z)."),
                dossier()
                        .reading(
                                METRICS,
                                Facts.hourly("iops", flat(10000, 2), "Address", "10.0.0.4", "Kind", "operations"))
                        .reading("az-datacenter-list", datacenter)
                        .say(new Iops())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"bytes", "'' "})
    void bytesAndMixturesAreNotOperations(String kind) {
        assertEquals(
                List.of(Outcome.UNKNOWN),
                outcomes(new Iops(), Facts.hourly("iops", flat(1e9, 5), "Address", "10.0.0.4", "Kind", kind)));
    }

    @Test
    void theLimitOfTheVmSizeCountsOnceItIsDeclared() {
        assertEquals(
                List.of(Outcome.WARN),
                outcomes(
                        dossier()
                                .reading(
                                        METRICS,
                                        Facts.hourly(
                                                "iops", flat(10300, 5), "Address", "10.0.0.4", "Kind", "operations"))
                                .with("CHK-IOPS-HEADROOM", "vm-limit", "12800"),
                        new Iops()));
    }

    @ParameterizedTest
    @CsvSource({"100, PASS", "101, WARN"})
    void waitingCompactionsAreAddedUpOverTheTablesOfANode(double sum, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        new CompactionBacklog(),
                        Facts.hourly(
                                "mcac_table_pending_compactions",
                                flat(60, 30),
                                "instance",
                                "10.0.0.4:9103",
                                "table",
                                "a"),
                        Facts.hourly(
                                "mcac_table_pending_compactions",
                                flat(sum - 60, 30),
                                "instance",
                                "10.0.0.4:9103",
                                "table",
                                "b")));
    }

    @Test
    void compactionsThatRiseForADayWarn() {
        var rising = java.util.stream.IntStream.range(0, 25)
                .mapToObj(hour -> (double) hour)
                .toList();
        assertEquals(
                List.of(
                        "WARN pending_compactions 10.0.0.4: The compactions that wait on node 10.0.0.4 rise for 24 hours"
                                + " without falling, to 24 (averages of 25 intervals from 2026-05-31T12:00:00Z to"
                                + " 2026-06-01T12:00:00Z)."),
                say(
                        new CompactionBacklog(),
                        Facts.hourly("mcac_compaction_pending_tasks", rising, "instance", "10.0.0.4")));
        assertEquals(
                List.of(Outcome.PASS),
                outcomes(
                        new CompactionBacklog(),
                        Facts.hourly("mcac_compaction_pending_tasks", rising.subList(0, 24), "instance", "10.0.0.4")));
    }

    @ParameterizedTest
    @CsvSource({"1, 1000, WARN", "1, 999, FAIL", "0, 1000, PASS"})
    void timeoutsAreHeldAgainstTheRequests(double timeouts, double requests, Outcome outcome) {
        assertEquals(
                outcome,
                outcomes(
                                new Timeouts(),
                                Facts.hourly(
                                        "mcac_client_request_timeouts_total",
                                        List.of(7.0, 7.0 + timeouts),
                                        "instance",
                                        "10.0.0.4",
                                        "request_type",
                                        "read"),
                                Facts.hourly(
                                        "mcac_client_request_latency_total",
                                        List.of(5.0, 5.0 + requests),
                                        "instance",
                                        "10.0.0.4",
                                        "request_type",
                                        "read"))
                        .getFirst());
    }

    @Test
    void timeoutsWithoutRequestsWarnAndARestartIsSaid() {
        assertEquals(
                List.of(
                        "WARN read timeouts 10.0.0.4: 3 timeouts of read requests on node 10.0.0.4 (averages of 3"
                                + " intervals from 2026-06-01T10:00:00Z to 2026-06-01T12:00:00Z); their share of the"
                                + " requests is unknown. The counter started anew in between and was counted from 0.",
                        "UNKNOWN failures: No series of failures was handed in."),
                say(
                        new Timeouts(),
                        Facts.hourly(
                                "cassandra_client_request_timeouts3",
                                List.of(900.0, 900.0, 3.0),
                                "cassandra_node",
                                "10.0.0.4",
                                "request_type",
                                "read")));
    }

    @ParameterizedTest
    @CsvSource({"root, ", "var-lib-cassandra, PASS", "datadisk, PASS"})
    void ofFileSystemsWithANameOnlyThatOfTheDataCounts(
            String name, @org.jspecify.annotations.Nullable Outcome outcome) {
        var said = outcomes(
                new Disk(),
                fileSystem(name, "free", 90),
                fileSystem(name, "used", 10),
                fileSystem(name, "reserved", 0));
        assertEquals(outcome == null ? List.of() : List.of(outcome), said);
    }

    private static Fact fileSystem(String name, String type, double bytes) {
        return Facts.daily(
                "collectd_df_df_complex", flat(bytes, 9), "instance", "10.0.0.4:9103", "df", name, "type", type);
    }

    @Test
    void twoSeriesOfOneDiskCountAsTheFullerOne() {
        assertEquals(
                List.of(Outcome.FAIL),
                outcomes(
                        new Disk(),
                        Facts.daily("disk_utilization", flat(10, 9), "Address", "10.0.0.4", "disk", "a"),
                        Facts.daily("disk_utilization", flat(90, 9), "Address", "10.0.0.4", "disk", "b")));
    }

    @ParameterizedTest
    @CsvSource({
        "cassandra_client_request_timeouts3, 10.0.0.4, 7, PASS",
        "cassandra_client_request_timeouts2, 10.0.0.4, 7, UNKNOWN",
        "cassandra_client_request_timeouts, 10.0.0.4, 9, WARN",
        "cassandra_client_request_timeouts3, , 7, UNKNOWN",
        "cassandra_client_request_timeouts3, , 9, WARN"
    })
    void aCounterThatStandsStillPassesOnlyIfItIsTheNodesOwn(
            String metric, @org.jspecify.annotations.Nullable String node, double last, Outcome outcome) {
        assertEquals(
                outcome,
                outcomes(
                                new Timeouts(),
                                Facts.hourly(
                                        metric,
                                        List.of(7.0, last),
                                        "cassandra_node",
                                        node == null ? "" : node,
                                        "request_type",
                                        "read"))
                        .getFirst());
    }

    private static List<Double> flat(double level, int count) {
        return Collections.nCopies(count, level);
    }

    private static List<String> say(Examination check, Fact... facts) {
        return dossier().reading(METRICS, facts).say(check).toList();
    }

    private static List<Outcome> outcomes(Examination check, Fact... facts) {
        return outcomes(dossier().reading(METRICS, facts), check);
    }

    private static List<Outcome> outcomes(DossierOf dossier, Examination check) {
        return check.examine(dossier.build()).stream()
                .map(muniment.observation.Observation::outcome)
                .toList();
    }
}
