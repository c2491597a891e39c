package muniment.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import muniment.analysis.check.Settings;
import muniment.analysis.form.ExhibitOf;
import muniment.analysis.reading.Reading;
import muniment.catalog.BundledCatalog;
import org.junit.jupiter.api.Test;

/** Captures of Azure that were cut, listed, exported or written by another tool, from their bytes to the outcome. */
final class AzureCapturesTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final String GROUP = "/subscriptions/s1/resourceGroups/rg1/providers/";
    private static final String CLUSTERS = GROUP + "Microsoft.DocumentDB/cassandraClusters/";
    private static final String NETWORK = GROUP + "Microsoft.Network/virtualNetworks/";

    private static List<Reading> read(String... captures) {
        var readings = new ArrayList<Reading>();
        for (var capture : captures) {
            readings.addAll(ExhibitOf.readings(capture));
        }
        return readings;
    }

    /** What some checks say, as {@code CHECK OUTCOME subject at}. */
    private static String judged(String checks, List<Reading> readings) {
        var wanted = Set.of(checks.split(" "));
        return String.join(
                "\n",
                Analyser.analyse(readings, Settings.of(BundledCatalog.read()), Map.of(), NOW).observations().stream()
                        .filter(one -> wanted.contains(one.check().value().substring("CHK-".length())))
                        .map(one -> (one.check().value().substring("CHK-".length()) + " " + one.outcome() + " "
                                        + one.subject().name() + " "
                                        + one.subject().at())
                                .strip())
                        .toList());
    }

    private static String cluster(String name, String deallocated, String version) {
        return """
                {"id": "%1$s%2$s", "name": "%2$s", "type": "Microsoft.DocumentDB/cassandraClusters",
                 "identity": {"type": "None"},
                 "properties": {"provisioningState": "Succeeded", "delegatedManagementSubnetId": "%3$sv1/subnets/m",
                   "cassandraVersion": "%4$s", "authenticationMethod": "Cassandra", "deallocated": %5$s,
                   "cassandraAuditLoggingEnabled": %5$s}}""".formatted(CLUSTERS, name, NETWORK, version, deallocated);
    }

    private static String datacenter(String cluster, String name, String network) {
        return """
                {"id": "%s%s/dataCenters/%s", "name": "%3$s",
                 "type": "Microsoft.DocumentDB/cassandraClusters/dataCenters",
                 "properties": {"provisioningState": "Succeeded", "dataCenterLocation": "West Europe", "nodeCount": 3,
                   "delegatedSubnetId": "%s%s/subnets/c", "sku": "Standard_E16s_v5", "availabilityZone": true}}""".formatted(CLUSTERS, cluster, name, NETWORK, network);
    }

    @Test
    void clustersInOneListAreJudgedApart() {
        var readings = read("[" + cluster("alpha", "false", "4.1") + ",\n" + cluster("beta", "true", "3.11") + "]");
        assertEquals(
                List.of("alpha", "beta"),
                readings.stream()
                        .map(reading -> reading.circumstances().ofCluster().orElse(""))
                        .toList());
        assertEquals("""
                VERSION-SUPPORTED UNKNOWN cassandraVersion alpha
                VERSION-SUPPORTED FAIL cassandraVersion beta
                SLA-NOT-DEALLOCATED PASS alpha
                SLA-NOT-DEALLOCATED FAIL beta""", judged("VERSION-SUPPORTED SLA-NOT-DEALLOCATED", readings));
    }

    @Test
    void anElementWithoutAnIdIsOfTheClusterBeforeIt() {
        var list = "[" + datacenter("alpha", "dc1", "v1")
                + ", {\"name\": \"dc2\", \"properties\": {\"dataCenterLocation\": \"West Europe\"}}]";
        assertEquals(1, read(list).size());
        assertEquals(2, read(list).getFirst().facts().size());
    }

    @Test
    void clustersBeyondAHundredAreNotRead() {
        var list = IntStream.range(0, 150)
                .mapToObj(i -> cluster("c" + i, "false", "4.1"))
                .collect(Collectors.joining(",", "[", "]"));
        var readings = read(list);
        assertEquals(100, readings.size());
        assertEquals(
                List.of(
                        "The document is about more than 100 clusters or kinds of resource; those beyond were not read."),
                readings.getLast().remarks());
    }

    @Test
    void datacentersOfTwoClustersNeedNoPeeringBetweenThem() {
        var list = "[" + datacenter("alpha", "dc1", "v1") + "," + datacenter("beta", "dc1", "v2") + "]";
        assertEquals("""
                PEERING NOT_APPLICABLE datacenters
                PEERING NOT_APPLICABLE datacenters""", judged("PEERING", read(list)));
    }

    @Test
    void aListOfResourcesHasNoPropertiesAndDecidesNothing() {
        var list = """
                [{"id": "%salpha", "name": "alpha", "type": "Microsoft.DocumentDB/cassandraClusters",
                  "location": "westeurope", "provisioningState": "Succeeded", "properties": null, "sku": null},
                 {"id": "%1$salpha/dataCenters/dc1", "name": "alpha/dc1", "provisioningState": "Succeeded",
                  "type": "Microsoft.DocumentDB/cassandraClusters/dataCenters", "properties": null}]""".formatted(CLUSTERS);
        assertEquals("""
                SLA-NOT-DEALLOCATED UNKNOWN
                SLA-NOT-DEALLOCATED UNKNOWN dc1
                AVAILABILITY-ZONE UNKNOWN dc1
                MTLS-CERT-EXPIRY UNKNOWN""", judged("SLA-NOT-DEALLOCATED AVAILABILITY-ZONE MTLS-CERT-EXPIRY", read(list)));
    }

    @Test
    void anExportedTemplateLeavesItsParametersUnknown() {
        var template = """
                {"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                 "parameters": {"cluster": {"type": "String"}},
                 "resources": [
                  {"type": "Microsoft.DocumentDB/cassandraClusters", "name": "[parameters('cluster')]",
                   "properties": {"cassandraVersion": "[parameters('version')]", "deallocated": "[parameters('off')]",
                     "cassandraAuditLoggingEnabled": true}},
                  {"type": "Microsoft.DocumentDB/cassandraClusters/dataCenters",
                   "name": "[concat(parameters('cluster'), '/dc1')]",
                   "properties": {"dataCenterLocation": "West Europe", "nodeCount": 3, "sku": "[parameters('sku')]"}},
                  {"type": "Microsoft.Network/networkSecurityGroups", "name": "nsg1", "properties": {"securityRules": [
                    {"name": "a", "properties": {"protocol": "Tcp", "sourcePortRange": "*",
                      "destinationPortRange": "[parameters('p')]", "sourceAddressPrefix": "*",
                      "destinationAddressPrefix": "*", "access": "Allow", "priority": 100, "direction": "Inbound"}}]}}]}""";
        assertEquals(
                """
                NSG-OUTBOUND UNKNOWN
                VERSION-SUPPORTED UNKNOWN cassandraVersion
                SLA-NOT-DEALLOCATED UNKNOWN
                SLA-NOT-DEALLOCATED UNKNOWN [concat(parameters('cluster'), '/dc1')]
                AVAILABILITY-ZONE UNKNOWN [concat(parameters('cluster'), '/dc1')]
                NSG-INBOUND UNKNOWN
                SKU UNKNOWN [concat(parameters('cluster'), '/dc1')]""",
                judged(
                        "NSG-OUTBOUND VERSION-SUPPORTED SLA-NOT-DEALLOCATED AVAILABILITY-ZONE NSG-INBOUND SKU",
                        read(template)));
    }

    @Test
    void rulesOfPowerShellAreListsOrPartedByBlanks() {
        var group = """
                {"Name": "nsg1", "Id": "%sMicrosoft.Network/networkSecurityGroups/nsg1",
                 "SecurityRules": [
                  {"Name": "out", "Protocol": "Tcp", "SourcePortRange": ["*"], "DestinationPortRange": ["443", "8443"],
                   "SourceAddressPrefix": ["*"], "DestinationAddressPrefix": ["AzureCloud"], "Access": "Allow",
                   "Priority": 100, "Direction": "Outbound", "SourceApplicationSecurityGroups": []},
                  {"Name": "cql", "Protocol": "*", "SourcePortRange": "*", "DestinationPortRange": "22 9000 - 9100",
                   "SourceAddressPrefix": "10.0.0.0/8 Internet", "DestinationAddressPrefix": "*", "Access": "Allow",
                   "Priority": 200, "Direction": "Inbound"}],
                 "DefaultSecurityRules": [
                  {"Name": "DenyAllOutBound", "Protocol": "*", "SourcePortRange": ["*"], "DestinationPortRange": ["*"],
                   "SourceAddressPrefix": ["*"], "DestinationAddressPrefix": ["*"], "Access": "Deny",
                   "Priority": 65500, "Direction": "Outbound"}]}""".formatted(GROUP);
        assertEquals("""
                NSG-OUTBOUND PASS nsg1
                NSG-INBOUND FAIL nsg1""", judged("NSG-OUTBOUND NSG-INBOUND", read(group)));
        assertEquals(
                """
                NSG-OUTBOUND UNKNOWN
                NSG-INBOUND UNKNOWN""",
                judged(
                        "NSG-OUTBOUND NSG-INBOUND",
                        read(group.replace(
                                "\"10.0.0.0/8 Internet\"", "\"System.Collections.Generic.List`1[System.String]\""))));
    }

    @Test
    void aListOfRulesIsNoSecurityGroup() {
        var rules = """
                [{"name": "AllowStorage", "access": "Allow", "direction": "Outbound", "priority": 100, "protocol": "Tcp",
                  "sourceAddressPrefix": "VirtualNetwork", "sourcePortRange": "*", "destinationAddressPrefix": "Storage",
                  "destinationPortRange": "443",
                  "id": "%sMicrosoft.Network/networkSecurityGroups/nsg1/securityRules/AllowStorage",
                  "type": "Microsoft.Network/networkSecurityGroups/securityRules"}]""".formatted(GROUP);
        assertEquals("""
                NSG-OUTBOUND UNKNOWN
                NSG-INBOUND UNKNOWN""", judged("NSG-OUTBOUND NSG-INBOUND", read(rules)));
    }

    @Test
    void aStaticAlertWithoutItsThresholdIsNotDynamic() {
        var alerts = """
                [{"id": "%1$sMicrosoft.Insights/metricAlerts/cpu", "name": "cpu", "enabled": true,
                  "type": "Microsoft.Insights/metricAlerts", "scopes": ["%2$salpha"],
                  "criteria": {"allOf": [{"criterionType": "StaticThresholdCriterion", "metricName": "total_cpu",
                    "operator": "GreaterThan", "timeAggregation": "Average"}]},
                  "actions": [{"actionGroupId": "%1$sMicrosoft.Insights/actionGroups/oncall"}]}]""".formatted(GROUP, CLUSTERS);
        assertEquals("ALERT-RULES UNKNOWN", judged("ALERT-RULES", read(cluster("alpha", "false", "4.1"), alerts)));
    }
}
