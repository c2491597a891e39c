package muniment.analysis.form.json;

import static muniment.analysis.form.Readings.facts;
import static muniment.analysis.form.Readings.json;
import static muniment.analysis.form.Readings.places;
import static muniment.analysis.form.Readings.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.NetworkFact;
import muniment.analysis.fact.ResourceId;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NetworkFormsTest {
    private static final String NET =
            "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-net/providers/Microsoft.Network/";

    @ParameterizedTest
    @CsvSource({"nsg_good.arm.json, /properties", "nsg_good.cli.json, ''"})
    void aSecurityGroupHasItsRulesWithTheirPlaces(String name, String prefix) {
        var reading = json(sample(name));
        var group = facts(reading, NetworkFact.SecurityGroup.class).getFirst();
        assertEquals(ResourceId.of(NET + "networkSecurityGroups/nsg-cass"), group.id());
        assertEquals(
                List.of(
                        new NetworkFact.SecurityRule(
                                "out-storage",
                                200,
                                false,
                                true,
                                "Tcp",
                                flow("VirtualNetwork", "Storage", "443"),
                                Place.pointer(prefix + "/securityRules/0")),
                        new NetworkFact.SecurityRule(
                                "out-azurekeyvault",
                                210,
                                false,
                                true,
                                "Tcp",
                                flow("VirtualNetwork", "AzureKeyVault", "443"),
                                Place.pointer(prefix + "/securityRules/1"))),
                group.rules().subList(0, 2));
    }

    private static NetworkFact.Flow flow(String from, String to, String port) {
        return new NetworkFact.Flow(List.of(from), List.of("*"), List.of(to), List.of(port), false);
    }

    @Test
    void defaultRulesAndSubnetsAreKnownWhereTheyAreThere() {
        var group = facts(json(sample("nsg_good.cli.json")), NetworkFact.SecurityGroup.class)
                .getFirst();
        assertEquals(true, group.defaults());
        assertEquals(List.of(NET + "virtualNetworks/vnet-weu/subnets/cassandra"), group.subnets());
        var bare = facts(json("""
                        {"type": "Microsoft.Network/networkSecurityGroups", "securityRules": [],
                         "defaultSecurityRules": []}"""), NetworkFact.SecurityGroup.class).getFirst();
        assertEquals(new NetworkFact.SecurityGroup(new ResourceId("", ""), List.of(), false, null), bare);
    }

    @Test
    void prefixesInTheSingularAndThePluralAreOne() {
        var reading = json(rule("""
                "sourceAddressPrefix": "", "sourceAddressPrefixes": ["10.0.0.0/8", "10.1.0.0/16"],
                "sourcePortRange": "*", "destinationAddressPrefix": "Storage",
                "destinationApplicationSecurityGroups": [{"id": "asg"}], "destinationPortRanges": ["443", "80"]"""));
        assertEquals(
                new NetworkFact.Flow(
                        List.of("10.0.0.0/8", "10.1.0.0/16"),
                        List.of("*"),
                        List.of("Storage"),
                        List.of("443", "80"),
                        true),
                facts(reading, NetworkFact.SecurityGroup.class)
                        .getFirst()
                        .rules()
                        .getFirst()
                        .flow());
    }

    private static String rule(String flow) {
        return """
                {"type": "Microsoft.Network/networkSecurityGroups", "name": "n", "securityRules": [
                  {"name": "r", "priority": 100, "direction": "Inbound", "access": "Deny", "protocol": "*", %s}]}""".formatted(flow);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sourcePortRange\": \"*\"",
                "\"sourceAddressPrefix\": \"*\", \"sourcePortRange\": \"*\", \"destinationAddressPrefix\": \"*\","
                        + " \"destinationPortRanges\": [{}]"
            })
    void aGroupWithARuleThatCannotBeReadIsLeftOut(String flow) {
        var reading = json(rule(flow));
        assertEquals(List.of(new ClusterFact.Incomplete("az-nsg-show")), facts(reading, Object.class));
        assertEquals(true, !reading.remarks().isEmpty());
    }

    @Test
    void aSubnetHasWhatIsAttachedToIt() {
        var reading = json(sample("subnet_show.cli.json"));
        assertEquals(
                List.of(new NetworkFact.Subnet(
                        ResourceId.of(NET + "virtualNetworks/vnet-weu/subnets/cassandra"),
                        List.of("10.20.1.0/26"),
                        new NetworkFact.Attached(
                                NET + "networkSecurityGroups/nsg-cass",
                                "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-cass-prod/rt",
                                null,
                                List.of()),
                        false,
                        null)),
                facts(reading, NetworkFact.Subnet.class));
    }

    @Test
    void whatASubnetSaysItHasNotIsEmptyNotUnknown() {
        var reading = json("""
                {"type": "Microsoft.Network/virtualNetworks/subnets", "name": "s", "networkSecurityGroup": null,
                 "addressPrefixes": ["10.0.0.0/24"], "ipConfigurations": [{"id": "/a"}],
                 "privateEndpoints": [{"id": "/b"}]}""");
        assertEquals(
                List.of(new NetworkFact.Subnet(
                        new ResourceId("", "s"),
                        List.of("10.0.0.0/24"),
                        new NetworkFact.Attached("", null, null, null),
                        null,
                        List.of("/b", "/a"))),
                facts(reading, NetworkFact.Subnet.class));
    }

    @Test
    void aVirtualNetworkHasItsSubnets() {
        var reading = json(sample("vnet_with_subnet.arm.json"));
        assertEquals("az-vnet-show", reading.recognition().kind().value());
        assertEquals(List.of("whole", "/properties/subnets/0"), places(reading));
        var network = facts(reading, NetworkFact.VirtualNetwork.class).getFirst();
        assertEquals(List.of("10.0.0.0/16"), network.addressSpaces());
        assertEquals(null, network.dnsServers());
    }

    @Test
    void aPeeringNamesTheOtherNetwork() {
        var reading = json(sample("vnet_peering_list.cli.json"));
        assertEquals(
                List.of(new NetworkFact.Peering(
                        new ResourceId("", "weu-to-neu"),
                        "",
                        NET + "virtualNetworks/vnet-neu",
                        "Connected",
                        true,
                        true,
                        List.of("10.40.0.0/16"))),
                facts(reading, NetworkFact.Peering.class));
        assertEquals(List.of("/0"), places(reading));
    }

    @Test
    void aRouteTableIsReadInBothShapes() {
        var expected = List.of(new NetworkFact.RouteTable(
                new ResourceId("", "rt"),
                List.of(new NetworkFact.Route("default", "0.0.0.0/0", "VirtualAppliance", "10.0.0.4"))));
        assertEquals(expected, facts(json("""
                {"type": "Microsoft.Network/routeTables", "name": "rt", "routes": [{"name": "default",
                 "addressPrefix": "0.0.0.0/0", "nextHopType": "VirtualAppliance", "nextHopIpAddress": "10.0.0.4"}]}"""), Object.class));
        assertEquals(expected, facts(json("""
                {"type": "Microsoft.Network/routeTables", "name": "rt", "properties": {"routes": [{"name": "default",
                 "properties": {"addressPrefix": "0.0.0.0/0", "nextHopType": "VirtualAppliance",
                 "nextHopIpAddress": "10.0.0.4"}}]}}"""), Object.class));
    }

    @Test
    void aRoleAssignmentMayHaveNoNames() {
        var reading = json("""
                [{"properties": {"principalId": "p", "roleDefinitionId": "/r", "scope": "/s"},
                  "type": "Microsoft.Authorization/roleAssignments"}]""");
        assertEquals(
                List.of(new NetworkFact.RoleAssignment("p", null, null, "/r", "/s")), facts(reading, Object.class));
    }

    @Test
    void aKeyVaultHasItsPolicies() {
        var reading = json("""
                {"id": "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv", "name": "kv",
                 "properties": {"enablePurgeProtection": null, "enableRbacAuthorization": false,
                   "accessPolicies": [{"objectId": "o", "permissions": {"keys": ["Get", "WrapKey"]}}]}}""");
        assertEquals(
                List.of(new NetworkFact.KeyVault(
                        ResourceId.of("/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv"),
                        null,
                        false,
                        List.of(new NetworkFact.KeyAccess("o", Set.of("get", "wrapkey"))))),
                facts(reading, Object.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-01-01T00:00:00+00:00\"", "1767225600"})
    void aKeyVersionHasItsTimes(String created) {
        var reading = json("""
                {"attributes": {"created": %s, "enabled": true, "expires": null},
                 "key": {"kid": "https://kv.vault.azure.net/keys/k/v1"}}""".formatted(created));
        assertEquals(
                List.of(new NetworkFact.KeyVersion(
                        "https://kv.vault.azure.net/keys/k/v1", Instant.parse("2026-01-01T00:00:00Z"), null, true)),
                facts(reading, Object.class));
    }
}
