package muniment.analysis.form.json;

import static muniment.analysis.form.Readings.facts;
import static muniment.analysis.form.Readings.json;
import static muniment.analysis.form.Readings.places;
import static muniment.analysis.form.Readings.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import muniment.analysis.fact.CertificateFact;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.ConfigFact;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.fact.ResourceId;
import muniment.observation.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClusterFormsTest {
    private static final String GROUP =
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-cass-prod/providers/";
    private static final String CLUSTER = GROUP + "Microsoft.DocumentDB/cassandraClusters/cass-prod";
    private static final String SUBNET = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-net"
            + "/providers/Microsoft.Network/virtualNetworks/vnet-weu/subnets/cassandra";

    private static ClusterFact.Cluster cluster(ClusterFact.Preview preview) {
        return new ClusterFact.Cluster(
                ResourceId.of(CLUSTER),
                new ClusterFact.Core("Succeeded", "4.1", null, true, false, true, List.of()),
                new ClusterFact.Security(
                        "Cassandra", "None", "SystemAssigned", "aaaaaaaa-bbbb-cccc-1111-222222222222", SUBNET),
                preview);
    }

    @Test
    void aClusterOfTheCommandLineHasNoPreviewProperties() {
        var reading = json(sample("cluster_show_ga.cli.json"));
        assertEquals("az-cluster-show", reading.recognition().kind().value());
        assertEquals("cass-prod", reading.circumstances().cluster());
        assertEquals(
                List.of(cluster(new ClusterFact.Preview(null, null, null, null))),
                facts(reading, ClusterFact.Cluster.class));
        assertEquals(List.of("whole"), places(reading));
    }

    @Test
    void aPreviewPropertyMakesItThePreviewView() {
        var reading = json(sample("cluster_preview_good.arm.json"));
        assertEquals("az-cluster-rest-preview", reading.recognition().kind().value());
        var preview = new ClusterFact.Preview(
                "Production",
                List.of(new ClusterFact.BackupSchedule("daily", "0 2 * * *", 720L)),
                List.of(),
                List.of());
        assertEquals(List.of(cluster(preview)), facts(reading, ClusterFact.Cluster.class));
    }

    @Test
    void certificatesThatAreNoneAreToldWithTheirPlace() {
        var reading = json(sample("cluster_get.arm.json"));
        assertEquals(
                List.of(
                        "whole",
                        "/properties/clientCertificates/0",
                        "/properties/externalGossipCertificates/0",
                        "/properties/gossipCertificates/0"),
                places(reading));
        assertEquals(
                List.of("clientCertificates", "externalGossipCertificates", "gossipCertificates"),
                facts(reading, CertificateFact.Unreadable.class).stream()
                        .map(CertificateFact.Unreadable::use)
                        .toList());
        var core = facts(reading, ClusterFact.Cluster.class).getFirst().core();
        assertEquals("ClusterNameIllegalForAzureResource", core.nameOverride());
        assertEquals(List.of("10.52.221.2", "10.52.221.3", "10.52.221.4"), core.externalSeeds());
    }

    @Test
    void aCertificateMayHaveItsBreaksWrittenOut() {
        var pem = sample("certificate1.pem").replace("\n", "\\\\r\\\\n");
        var reading = json("""
                {"type": "Microsoft.DocumentDB/cassandraClusters", "name": "c",
                 "clientCertificates": [{"pem": "%s"}]}""".formatted(pem));
        var certificate = facts(reading, CertificateFact.Certificate.class).getFirst();
        assertEquals("O=Sample,CN=client.example", certificate.names().subject());
        assertEquals(new CertificateFact.Strength("EC", 256, "SHA256withECDSA"), certificate.strength());
    }

    @Test
    void whatIsMissingOrOfAnotherKindIsUnknown() {
        var reading = json("""
                {"type": "Microsoft.DocumentDB/cassandraClusters",
                 "properties": {"repairEnabled": "perhaps", "externalSeedNodes": {"a": 1}, "extensions": [{}],
                                "backupSchedules": [3], "deallocated": "TRUE", "cassandraVersion": {"v": 4}}}""");
        assertEquals(
                List.of(new ClusterFact.Cluster(
                        new ResourceId("", ""),
                        new ClusterFact.Core(null, null, null, null, true, null, null),
                        new ClusterFact.Security(null, null, null, null, null),
                        new ClusterFact.Preview(null, null, null, null))),
                facts(reading, ClusterFact.Cluster.class));
        assertEquals(5, reading.remarks().size());
    }

    @Test
    void aDatacenterHasItsFragment() {
        var reading = json(sample("datacenter_list.arm.json"));
        assertEquals("cassandra-prod", reading.circumstances().cluster());
        var id = "/subscriptions/subid/resourceGroups/cassandra-prod-rg/providers/Microsoft.DocumentDB"
                + "/cassandraClusters/cassandra-prod/dataCenters";
        var subnet = "/subscriptions/536e130b-d7d6-4ac7-98a5-de20d69588d2/resourceGroups/customer-vnet-rg/providers"
                + "/Microsoft.Network/virtualNetworks/customer-vnet/subnets/dc1";
        assertEquals(
                List.of(
                        new ClusterFact.Datacenter(
                                new ResourceId(id, "dc1"),
                                new ClusterFact.Siting("westus2", subnet, null, null, "Succeeded"),
                                new ClusterFact.Hardware(9, null, null, null),
                                new ClusterFact.Keys(null, null)),
                        new ConfigFact.Fragment(
                                "dc1",
                                "compaction_throughput_mb_per_sec: 32\n"
                                        + "compaction_large_partition_warning_threshold_mb: 100",
                                null),
                        new ConfigFact.YamlKey("dc1", "compaction_throughput_mb_per_sec", "32"),
                        new ConfigFact.YamlKey("dc1", "compaction_large_partition_warning_threshold_mb", "100")),
                facts(reading, Object.class));
        assertEquals(
                List.of(
                        "/value/0",
                        "/value/0/properties/base64EncodedCassandraYamlFragment",
                        "/value/0/properties/base64EncodedCassandraYamlFragment",
                        "/value/0/properties/base64EncodedCassandraYamlFragment"),
                places(reading));
    }

    @Test
    void anEmptyFragmentIsEmptyAndAStatedKeyWithoutValueToo() {
        var reading = json(sample("datacenter_list_two_regions.cli.json"));
        assertEquals(
                List.of(
                        new ConfigFact.Fragment("dc-weu", "tombstone_failure_threshold: 200000\n", null),
                        new ConfigFact.Fragment("dc-neu", "", null)),
                facts(reading, ConfigFact.Fragment.class));
        assertEquals(
                List.of(new ClusterFact.Keys("", ""), new ClusterFact.Keys("", "")),
                facts(reading, ClusterFact.Datacenter.class).stream()
                        .map(ClusterFact.Datacenter::keys)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "not base64!, the fragment is not valid Base64",
        "/w==, the fragment is not text in UTF-8",
        "YTogMQphOiAy, the key a is there twice",
        "cGxhaW4=, it is not a list of keys and values"
    })
    void aFragmentThatCannotBeReadSaysWhy(String encoded, String problem) {
        var reading = json("""
                {"type": "Microsoft.DocumentDB/cassandraClusters/dataCenters", "name": "dc1",
                 "base64EncodedCassandraYamlFragment": "%s"}""".formatted(encoded));
        assertEquals(
                problem, facts(reading, ConfigFact.Fragment.class).getFirst().problem());
    }

    @Test
    void aStatusHasItsNodesAndLeavesAnAmbiguousTimeOpen() {
        var reading = json(sample("cluster_status.arm.json"));
        assertEquals("az-cluster-status", reading.recognition().kind().value());
        assertEquals(
                new ClusterFact.Status(true, Map.of("00000000-0000-0001-0000-000000000000", "ACTIVE")),
                facts(reading, ClusterFact.Status.class).getFirst());
        assertEquals(
                new NodeFact.Node(
                        "10.0.8.12",
                        new NodeFact.Home("cassandra-westus2-vmss", "rack3", "e16ada14-39db-462b-9f9e-5b5f6beb8bbd"),
                        new NodeFact.Vitals("Up", "Normal", "Running"),
                        new NodeFact.Usage(93.2 * 1024 * 1024, 757540.0, 1001252352.0, 0.4),
                        new NodeFact.Build(null, null, true)),
                facts(reading, NodeFact.Node.class).get(2));
        assertEquals(
                List.of("/reaperStatus", "/dataCenters/0/nodes/0", "/dataCenters/0/nodes/1", "/dataCenters/0/nodes/2"),
                places(reading));
        assertEquals(Capture.UNKNOWN, reading.circumstances().capture());
        assertEquals(1, reading.remarks().size());
    }

    @ParameterizedTest
    @CsvSource({
        "'10/25/2026, 14:35:20.028', 2026-10-25T14:35:20.028Z",
        "'25/10/2026, 14:35:20', 2026-10-25T14:35:20Z",
        "'06/06/2026, 01:02:03.5', 2026-06-06T01:02:03.500Z",
        "2026-06-01T01:02:03.1234567+00:00, 2026-06-01T01:02:03.123456700Z"
    })
    void anUnambiguousTimeOfANodeIsTheTimeOfTheCapture(String time, String instant) {
        var reading = json("""
                {"eTag": "1", "dataCenters": [{"name": "dc1", "nodes": [
                  {"address": "10.0.0.4", "timestamp": "%s", "disk_used_kb": "12"}]}]}""".formatted(time));
        assertEquals(Instant.parse(instant), reading.circumstances().capture().at());
        assertEquals(
                12.0, facts(reading, NodeFact.Node.class).getFirst().usage().diskUsedKb());
    }

    @Test
    void errorsOfAStatusAreFactsButAGoodConnectionIsNot() {
        var reading = json("""
                {"connectionErrors": [
                   {"connectionState": "OK", "iPFrom": "a", "iPTo": "b"},
                   {"connectionState": "DatacenterToDatacenterNetworkError", "i_p_from": "10.0.0.1",
                    "iPTo": "10.1.0.1", "port": 7001, "exception": "timed out"}],
                 "errors": [{"code": "X", "message": "broken"}], "dataCenters": []}""");
        assertEquals(
                List.of(
                        new ClusterFact.StatusError(
                                "DatacenterToDatacenterNetworkError", "timed out", "10.0.0.1", "10.1.0.1"),
                        new ClusterFact.StatusError("X", "broken", "", "")),
                facts(reading, ClusterFact.StatusError.class));
        assertEquals(List.of("/connectionErrors/1", "/errors/0"), places(reading));
    }

    @Test
    void backupsHaveTheirTimes() {
        var reading = json(sample("backups_list.arm.json"));
        var backups = facts(reading, ClusterFact.Backup.class);
        assertEquals(4, backups.size());
        assertEquals(
                new ClusterFact.Backup(
                        "2517222701827037570",
                        "Initiated",
                        Instant.parse("2023-03-28T19:10:17.2962429Z"),
                        null,
                        Instant.parse("2023-03-28T20:10:17.2962429Z")),
                backups.getFirst());
        assertEquals(List.of("/value/0", "/value/1", "/value/2", "/value/3"), places(reading));
        assertTrue(reading.remarks().isEmpty());
        assertEquals(
                "az-backup-list",
                json(sample("backup_list_daily.cli.json")).recognition().kind().value());
    }
}
