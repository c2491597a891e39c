package muniment.analysis.check.platform;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.platform.Heard.heard;
import static muniment.analysis.check.platform.Heard.outcomes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muniment.analysis.fact.ClusterFact.Keys;
import muniment.analysis.fact.ClusterFact.Siting;
import muniment.catalog.CheckId;
import muniment.catalog.SourceId;
import muniment.observation.Finding;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.observation.Threshold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServicePromiseTest {
    @Test
    void aProductionClusterPasses() {
        heard(dossier()
                        .reading("az-cluster-rest-preview", Azure.cluster(Azure.type("Production")))
                        .say(new SlaClusterType()))
                .exactly("PASS: Cluster c1 has the type Production.");
    }

    @Test
    void anotherTypeFailsOnlyForAWorkloadDeclaredProduction() {
        var test = Azure.cluster(Azure.type("NonProduction"));
        heard(dossier().reading("az-cluster-rest-preview", test).say(new SlaClusterType()))
                .exactly(
                        "UNKNOWN: Cluster c1 has the type NonProduction; whether its workload is production was not declared.");
        heard(dossier()
                        .trait("production", true)
                        .reading("az-cluster-rest-preview", test)
                        .say(new SlaClusterType()))
                .exactly(
                        "FAIL: Cluster c1 has the type NonProduction, but its workload is declared production; the SLA covers the type Production only.");
        heard(dossier()
                        .trait("production", false)
                        .reading("az-cluster-rest-preview", test)
                        .say(new SlaClusterType()))
                .exactly(
                        "NOT_APPLICABLE: Cluster c1 has the type NonProduction, and its workload is declared not to be production.");
    }

    @Test
    void anAnswerWithoutTheTypeDecidesNothing() {
        heard(dossier().reading("az-cluster-show", Azure.cluster()).say(new SlaClusterType()))
                .exactly(
                        "UNKNOWN: The answer about cluster c1 has no clusterType; the generally available API does not return it, the preview API does.");
    }

    @Test
    void anObservationIsWhole() {
        var dossier = dossier()
                .reading("az-cluster-rest-preview", Azure.cluster(Azure.type("Production")))
                .build();
        var observation = new SlaClusterType().examine(dossier).getFirst();
        assertEquals(
                new Observation(
                        new CheckId("CHK-SLA-CLUSTER-TYPE"),
                        Outcome.PASS,
                        Subject.CLUSTER,
                        new Finding(
                                "Cluster c1 has the type Production.",
                                new Measurement("Production", ""),
                                new Threshold(
                                        "cluster type Production",
                                        List.of(new SourceId("cprt"), new SourceId("srm")),
                                        false)),
                        observation.grounds(),
                        List.of()),
                observation);
        assertEquals(1, observation.grounds().citations().size());
    }

    @Test
    void whatIsDeallocatedFails() {
        heard(dossier()
                        .reading("az-cluster-show", Azure.cluster(Azure.core("Succeeded", true, true)))
                        .say(new SlaNotDeallocated()))
                .exactly("FAIL: The cluster c1 is deallocated; nothing is promised for it.");
        heard(dossier()
                        .reading(
                                "az-datacenter-list",
                                Azure.datacenter("dc1", new Siting("westeurope", null, true, true, "Succeeded")))
                        .say(new SlaNotDeallocated()))
                .exactly("FAIL dc1: The datacenter dc1 is deallocated; nothing is promised for it.");
    }

    @Test
    void anAbsentPropertyCountsAsRunningOnlyInAWholeAnswer() {
        heard(dossier()
                        .reading("az-cluster-show", Azure.cluster(Azure.core("Succeeded", null, true)))
                        .say(new SlaNotDeallocated()))
                .exactly("PASS: The cluster c1 does not mention deallocated, which counts as running.");
        heard(dossier()
                        .reading("az-cluster-show", Azure.cluster(Azure.core(null, null, true)))
                        .say(new SlaNotDeallocated()))
                .exactly(
                        "UNKNOWN: The answer about the cluster c1 does not mention deallocated, nor what a whole answer has; it looks cut.");
        heard(dossier()
                        .reading("az-cluster-show", Azure.cluster(Azure.core("Succeeded", false, true)))
                        .say(new SlaNotDeallocated()))
                .exactly("PASS: The cluster c1 is not deallocated.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "westeurope, true, Succeeded, PASS",
                "nowhere, true, Succeeded, PASS",
                "westeurope, false, Succeeded, FAIL",
                "West Europe, false, Succeeded, FAIL",
                "westeurope, -, Succeeded, FAIL",
                "westeurope, -, -, UNKNOWN",
                "westus, false, Succeeded, UNKNOWN",
                "-, false, Succeeded, UNKNOWN",
            })
    void zonesAreNeededWhereTheRegionHasThem(
            @Nullable String region, @Nullable Boolean zones, @Nullable String state, Outcome outcome) {
        var dossier =
                dossier().reading("az-datacenter-list", Azure.datacenter("dc1", Azure.siting(region, zones, state)));
        assertEquals(List.of(outcome), outcomes(new AvailabilityZones(), dossier));
    }

    @Test
    void theRemedyForMissingZonesIsSaid() {
        heard(dossier()
                        .reading(
                                "az-datacenter-list",
                                Azure.datacenter("dc1", Azure.siting("westeurope", false, "Succeeded")))
                        .say(new AvailabilityZones()))
                .exactly(
                        "FAIL dc1: Datacenter dc1 does not use availability zones, although its region westeurope has them. Zones are chosen when a datacenter is created: the remedy is a new datacenter.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Standard_E16s_v5, 16, PASS",
                "Standard_E20s_v4, 20, PASS",
                "standard_ds14_v2, 16, PASS",
                "Standard_DS13_v2, 8, WARN",
                "Standard_E8s_v5, 8, WARN",
                "Standard_E15s_v5, 15, WARN",
                "Standard_E32-16s_v5, 16, WARN",
                "Standard_L16s_v3, 16, PASS",
                "Standard_DS4_v2, '', WARN",
                "colossal, '', WARN",
                "-, '', UNKNOWN",
            })
    void coresComeFromTheNameOfTheSize(@Nullable String sku, String cores, Outcome outcome) {
        var dossier = dossier()
                .reading(
                        "az-datacenter-list",
                        Azure.datacenter(
                                "dc1",
                                Azure.siting("westeurope", true, "Succeeded"),
                                Azure.hardware(3, sku),
                                new Keys("", "")))
                .build();
        var observation = new NodeSize().examine(dossier).getFirst();
        assertEquals(outcome, observation.outcome());
        assertEquals(cores, observation.finding().measured().value());
    }

    @Test
    void anUnlistedSizeNamesTheContradiction() {
        heard(dossier()
                        .with("CHK-SKU", "cores", "8")
                        .reading(
                                "az-datacenter-list",
                                Azure.datacenter(
                                        "dc1",
                                        Azure.siting("westeurope", true, "Succeeded"),
                                        Azure.hardware(3, "Standard_F8s_v2"),
                                        new Keys("", "")))
                        .say(new NodeSize()))
                .exactly(
                        "WARN dc1: The size Standard_F8s_v2 is not on the list of supported sizes; the published lists differ from each other (x.skus), so it should be confirmed.");
    }
}
