package muniment.analysis.check.platform;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.platform.Heard.heard;
import static muniment.analysis.check.platform.Heard.outcomes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muniment.analysis.check.DossierOf;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.NodeFact.DatabaseVersion;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionTest {
    @ParameterizedTest
    @CsvSource({
        "5.0, 5.0",
        "5.0.9, 5.0",
        "4.1.10-SNAPSHOT, 4.1",
        "5.0-beta1, 5.0",
        "3.11.4, 3.11",
        "4, ''",
        "4.0.0.6816, ''",
        "four, ''",
    })
    void aReleaseIsOfALine(String release, String line) {
        assertEquals(line, ReleaseLine.of(release).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "5.0, 2025-12-03, PASS",
        "5.0, 2025-12-02, UNKNOWN",
        "4.1, 2026-05-01, PASS",
        "3.11, 2024-09-05, FAIL",
        "3.11, 2026-05-01, FAIL",
        "6.0, 2026-05-01, UNKNOWN",
    })
    void onlyAFreshTableLetsALinePass(String version, String asOf, Outcome outcome) {
        var dossier = dossier()
                .with("CHK-VERSION-SUPPORTED", "as-of", asOf)
                .reading("az-cluster-show", Azure.cluster(Azure.core(version)));
        assertEquals(List.of(outcome), outcomes(new VersionSupported(), dossier));
    }

    @Test
    void anEndedLineNamesBothStatements() {
        heard(dossier()
                        .reading("nodetool-describecluster", new DatabaseVersion("3.11.19", List.of("10.0.0.1")))
                        .say(new VersionSupported()))
                .exactly(
                        "FAIL: Release 3.11.19 is of line 3.11, which is no longer maintained. Microsoft also promises support beyond the end of life (x.eol); the shared responsibility model leaves the downtime with you, and that is applied here.");
    }

    @Test
    void anOldTableSaysItsDate() {
        heard(dossier()
                        .reading("az-cluster-show", Azure.cluster(Azure.core("4.1")))
                        .say(new VersionSupported()))
                .exactly(
                        "UNKNOWN cassandraVersion: Release 4.1 is of line 4.1, which was maintained on 2024-09-05; that table of lines is too old to tell whether it still is.");
    }

    @Test
    void oneReleaseOfTheDeclaredLinePasses() {
        heard(dossier()
                        .reading(
                                "nodetool-describecluster",
                                new DatabaseVersion("4.1.5", List.of("10.0.0.1", "10.0.0.2", "10.0.0.3")))
                        .reading("az-cluster-show", Azure.cluster(Azure.core("4.1")))
                        .say(new VersionUniform()))
                .exactly(
                        "PASS: All 3 nodes that the artefact names run one release: 4.1.5 (3). That is the declared line 4.1.");
    }

    @Test
    void differentReleasesAndAnotherLineFail() {
        heard(dossier()
                        .reading(
                                "nodetool-describecluster",
                                new DatabaseVersion("4.1.5", List.of("10.0.0.1")),
                                new DatabaseVersion("4.0.11", List.of("10.0.0.2")))
                        .reading("az-cluster-show", Azure.cluster(Azure.core("4.1")))
                        .say(new VersionUniform()))
                .exactly(
                        "FAIL: The nodes run different releases: 4.0.11 (1), 4.1.5 (1). Release 4.0.11 is not of the declared line 4.1.");
    }

    @Test
    void aVersionDeclaredAtAnotherTimeDecidesNothing() {
        heard(dossier()
                        .reading(
                                "nodetool-describecluster",
                                new DatabaseVersion("4.1.5", List.of("10.0.0.1", "10.0.0.2")))
                        .reading("az-cluster-show", null, Azure.hoursAgo(25.5), Azure.cluster(Azure.core("4.0")))
                        .say(new VersionUniform()))
                .exactly(
                        "UNKNOWN: Whether it is the declared version is not decided. The artefact az-cluster-show that would tell was taken 1.02 days apart.");
    }

    @Test
    void oneNodeDoesNotSpeakForAll() {
        heard(dossier()
                        .reading("cql-system-local", Azure.node("10.0.0.1", "4.1.5", null))
                        .reading("az-cluster-show", Azure.cluster(Azure.core("4.1")))
                        .say(new VersionUniform()))
                .exactly("UNKNOWN 10.0.0.1: The artefacts do not name the releases of all nodes: 4.1.5 (1).");
    }

    private static DossierOf peers(Datacenter... datacenters) {
        return dossier()
                .reading("cql-system-local", "10.0.0.1", Azure.hoursAgo(1), Azure.node("10.0.0.1", "4.1.5", null))
                .reading(
                        "cql-system-local",
                        Azure.node("10.0.0.2", "4.1.5", null),
                        Azure.node("10.0.0.3", "4.1.5", null))
                .reading("az-cluster-show", Azure.cluster(Azure.core("4.1")))
                .reading("az-datacenter-list", datacenters);
    }

    @Test
    void aNodeAndItsPeersAreAll() {
        heard(peers().say(new VersionUniform()))
                .exactly(
                        "PASS: All 3 nodes that the artefact names run one release: 4.1.5 (3). That is the declared line 4.1.");
    }

    @Test
    void fewerNodesThanTheDatacentersHaveAreNotAll() {
        heard(peers(Azure.in("dc1", null), Azure.in("dc2", null)).say(new VersionUniform()))
                .exactly("UNKNOWN: The artefacts do not name the releases of all nodes: 4.1.5 (3).");
    }

    @Test
    void peersAloneLeaveOutTheNodeThatAnswered() {
        heard(dossier()
                        .reading(
                                "cql-system-local",
                                Azure.node("10.0.0.2", "4.1.5", null),
                                Azure.node("10.0.0.3", "4.1.5", null))
                        .reading("az-cluster-show", Azure.cluster(Azure.core("4.1")))
                        .say(new VersionUniform()))
                .exactly("UNKNOWN: The artefacts do not name the releases of all nodes: 4.1.5 (2).");
    }

    @Test
    void anOldModelWarns() {
        heard(dossier()
                        .reading(
                                "az-cluster-status",
                                Azure.node("10.0.0.1", null, true),
                                Azure.node("10.0.0.2", null, false))
                        .say(new VersionUniform()))
                .exactly("WARN isLatestModel: 1 node does not run on the latest model: 10.0.0.2.");
    }

    @ParameterizedTest
    @CsvSource({
        "3.11, 4.0, PASS",
        "3.11, 5.0, FAIL",
        "4.1, 5.0, PASS",
        "4.1, 4.1, PASS",
        "4.1, 4.0, FAIL",
        "4.1, 6.0, UNKNOWN",
    })
    void theTargetIsTheNextLineOnly(String current, String target, Outcome outcome) {
        var dossier = dossier()
                .with("CHK-VERSION-UNIFORM", "target", target)
                .reading("az-cluster-show", Azure.cluster(Azure.core(current)))
                .build();
        assertEquals(
                List.of(outcome),
                new VersionUniform()
                        .examine(dossier).stream()
                                .filter(observation ->
                                        observation.subject().name().equals("target"))
                                .map(Observation::outcome)
                                .toList());
    }
}
