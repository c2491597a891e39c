package muniment.analysis.check.load;

import static muniment.analysis.check.DossierOf.NOW;
import static muniment.analysis.check.DossierOf.dossier;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import muniment.analysis.Analyser;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.ClusterFact.Hardware;
import muniment.analysis.fact.ClusterFact.Keys;
import muniment.analysis.fact.ClusterFact.Siting;
import muniment.analysis.fact.ClusterFact.Status;
import muniment.analysis.fact.ClusterFact.StatusError;
import muniment.analysis.fact.NodeFact.DatabaseVersion;
import muniment.analysis.fact.NodeFact.DatacenterSize;
import muniment.analysis.fact.NodeFact.SchemaVersion;
import muniment.analysis.fact.ResourceId;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;
import muniment.catalog.Sha256;
import muniment.catalog.SourceId;
import muniment.observation.Capture;
import muniment.observation.Citation;
import muniment.observation.Finding;
import muniment.observation.Grounds;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Place;
import muniment.observation.Subject;
import muniment.observation.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NodesUpTest {
    private static final NodesUp CHECK = new NodesUp();

    @Test
    void aNodeThatIsDownFails() {
        var found = CHECK.examine(dossier()
                .reading("az-cluster-status", Facts.node("10.0.0.4", "Down", "Normal", "Running"))
                .build());
        assertEquals(
                List.of(new Observation(
                        new CheckId("CHK-NODES-UP"),
                        Outcome.FAIL,
                        Subject.of(Subject.Kind.NODE, "10.0.0.4"),
                        new Finding(
                                "Node 10.0.0.4 is Down; it should be Up, Normal and Running.",
                                new Measurement("Down", ""),
                                new Threshold(
                                        "0 exceptions; describecluster shows one schema version and no UNREACHABLE entry.",
                                        List.of(new SourceId("api"), new SourceId("cnode"), new SourceId("cprt")),
                                        false)),
                        new Grounds(
                                List.of(new Citation(
                                        Sha256.of("az-cluster-status-0.txt"),
                                        new ArtefactId("az-cluster-status"),
                                        "az-cluster-status-0.txt",
                                        Place.line(1))),
                                new Capture(NOW.minusSeconds(3600), Capture.Basis.INSIDE),
                                Analyser.VERSION),
                        List.of())),
                found);
    }

    @ParameterizedTest
    @CsvSource({
        "Up, Normal, Running, PASS",
        "Down, Normal, Running, FAIL",
        "Up, Leaving, Running, FAIL",
        "Up, Joining, Running, FAIL",
        "Up, Moving, Running, FAIL",
        "Up, Stopped, Running, FAIL",
        "Up, Normal, Stopped, FAIL",
        "Up, Normal, , UNKNOWN",
        "?, Normal, Running, UNKNOWN",
        ", Normal, Running, UNKNOWN"
    })
    void everyFieldCounts(String status, String state, String process, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(dossier().reading("az-cluster-status", Facts.node("10.0.0.4", status, state, process))));
    }

    @Test
    void nodetoolDoesNotTellOfTheProcess() {
        assertEquals(
                List.of(Outcome.PASS),
                outcomes(dossier().reading("nodetool-status", Facts.node("10.0.0.4", "Up", "Normal", null))));
    }

    @ParameterizedTest
    @CsvSource({"24, PASS", "25, UNKNOWN"})
    void anOldStatusTellsNothingOfNow(int hours, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(dossier()
                        .reading("nodetool-status", null, NOW.minus(Duration.ofHours(hours)), Facts.up("10.0.0.4"))));
    }

    @Test
    void theAgeThatStillTellsCanBeChanged() {
        assertEquals(
                List.of("UNKNOWN nodetool-status: The status is of 2026-06-01T09:00:00Z, more than 2 hours ago:"
                        + " it tells how the nodes were then, not how they are now."),
                dossier()
                        .reading("nodetool-status", null, NOW.minus(Duration.ofHours(3)), Facts.up("10.0.0.4"))
                        .with("CHK-NODES-UP", "max-age", "2")
                        .say(CHECK)
                        .toList());
    }

    @Test
    void aStatusWithoutATimeIsUnknown() {
        assertEquals(
                List.of(Outcome.UNKNOWN),
                outcomes(dossier().reading("nodetool-status", "10.0.0.4", null, Facts.up("10.0.0.4"))));
    }

    @Test
    void twoSourcesThatDisagreeAreBothShownAboutOneNode() {
        assertEquals(
                List.of(
                        "PASS 10.0.0.4: Node 10.0.0.4 is up, normal and runs Cassandra.",
                        "FAIL 10.0.0.4: Node 10.0.0.4 is Down; it should be Up, Normal and Running."),
                dossier()
                        .reading("az-cluster-status", Facts.up("10.0.0.4"))
                        .reading("nodetool-status", Facts.node("10.0.0.4", "Down", "Normal", null))
                        .say(CHECK)
                        .toList());
    }

    @Test
    void errorsOfTheStatusFailAndTheirAbsencePasses() {
        assertEquals(
                List.of("FAIL 10.0.0.4 -> 10.0.0.5: The connection from 10.0.0.4 to 10.0.0.5 is in the state"
                        + " InternalError: refused"),
                dossier()
                        .reading(
                                "az-cluster-status",
                                new Status(null, null),
                                new StatusError("InternalError", "refused", "10.0.0.4", "10.0.0.5"))
                        .say(CHECK)
                        .toList());
        assertEquals(
                List.of("PASS errors: The status reports no errors and no connection errors."),
                dossier()
                        .reading("az-cluster-status", new Status(null, null))
                        .say(CHECK)
                        .toList());
    }

    @Test
    void schemaVersionsHaveToAgree() {
        var one = new SchemaVersion("a", List.of("10.0.0.4", "10.0.0.5"));
        assertEquals(List.of(Outcome.UNKNOWN), outcomes(dossier().reading("nodetool-describecluster", one)));
        assertEquals(
                List.of(Outcome.PASS, Outcome.PASS),
                outcomes(dossier()
                        .reading(
                                "nodetool-describecluster",
                                one,
                                new DatacenterSize("dc1", one.nodes().size(), 0),
                                new DatabaseVersion("4.1.10", one.nodes()))));
        assertEquals(
                List.of(Outcome.FAIL),
                outcomes(dossier()
                        .reading("nodetool-describecluster", one, new SchemaVersion("b", List.of("10.0.0.6")))));
        assertEquals(
                List.of("FAIL schema: Nodes do not answer when they are asked for their schema version (UNREACHABLE):"
                        + " 10.0.0.6."),
                dossier()
                        .reading(
                                "nodetool-describecluster",
                                one,
                                new SchemaVersion(SchemaVersion.UNREACHABLE, List.of("10.0.0.6")))
                        .say(CHECK)
                        .toList());
    }

    @Test
    void aSchemaThatNotAllNodesToldProvesNothing() {
        assertEquals(
                List.of(
                        "PASS dc1: None of the 3 nodes of datacenter dc1 is down.",
                        "UNKNOWN schema: 2 nodes are listed with a schema version, and they agree, but the artefacts know"
                                + " of 3 nodes."),
                dossier()
                        .reading(
                                "nodetool-describecluster",
                                new SchemaVersion("a", List.of("10.0.0.4", "10.0.0.5")),
                                new DatacenterSize("dc1", 3, 0))
                        .say(CHECK)
                        .toList());
    }

    @Test
    void aDatacenterThatTheStatusDoesNotListIsUnknown() {
        var datacenter = new Datacenter(
                ResourceId.of("/subscriptions/s/dataCenters/dc2"),
                new Siting(null, null, null, null, null),
                new Hardware(3, null, null, null),
                new Keys(null, null));
        assertEquals(
                List.of(
                        "PASS 10.0.0.4: Node 10.0.0.4 is up, normal and runs Cassandra.",
                        "UNKNOWN nodeCount dc2: Datacenter dc2 is deployed, but the status lists only dc1; whether it has"
                                + " another name there or is missing is unknown."),
                dossier()
                        .reading("nodetool-status", Facts.up("10.0.0.4"))
                        .reading("az-datacenter-list", datacenter)
                        .say(CHECK)
                        .toList());
    }

    @Test
    void describeclusterCountsNodesThatAreDown() {
        assertEquals(
                List.of(
                        "FAIL dc1: 1 of 3 nodes of datacenter dc1 is down.",
                        "PASS dc2: None of the 3 nodes of datacenter dc2 is down."),
                dossier()
                        .reading(
                                "nodetool-describecluster",
                                new DatacenterSize("dc1", 3, 1),
                                new DatacenterSize("dc2", 3, 0))
                        .say(CHECK)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, PASS", "2, 1, FAIL", "2, 30, UNKNOWN", "1, 30, UNKNOWN"})
    void theNumberOfNodesIsComparedWithinADay(int wanted, int hoursApart, Outcome outcome) {
        var datacenter = new Datacenter(
                ResourceId.of("/subscriptions/s/dataCenters/dc1"),
                new Siting(null, null, null, null, null),
                new Hardware(wanted, null, null, null),
                new Keys(null, null));
        assertEquals(
                List.of(Outcome.PASS, outcome),
                outcomes(dossier()
                        .reading("az-cluster-status", Facts.up("10.0.0.4"))
                        .reading(
                                "az-datacenter-list", null, NOW.minus(Duration.ofHours(1L + hoursApart)), datacenter)));
    }

    @Test
    void nothingToReadSaysNothing() {
        assertEquals(
                List.of(),
                outcomes(dossier()
                        .reading("az-cluster-show", new Status(true, Map.of()))
                        .with("CHK-NODES-UP", "max-age", "0")));
    }

    private static List<Outcome> outcomes(muniment.analysis.check.DossierOf dossier) {
        return CHECK.examine(dossier.build()).stream().map(Observation::outcome).toList();
    }
}
