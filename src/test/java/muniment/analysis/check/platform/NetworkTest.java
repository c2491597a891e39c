package muniment.analysis.check.platform;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.platform.Heard.heard;
import static muniment.analysis.check.platform.Heard.outcomes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muniment.analysis.check.DossierOf;
import muniment.analysis.fact.ClusterFact.Incomplete;
import muniment.analysis.fact.ClusterFact.Status;
import muniment.analysis.fact.ClusterFact.StatusError;
import muniment.analysis.fact.NetworkFact.Attached;
import muniment.analysis.fact.NetworkFact.Peering;
import muniment.analysis.fact.NetworkFact.RoleAssignment;
import muniment.analysis.fact.NetworkFact.Subnet;
import muniment.analysis.fact.NetworkFact.VirtualNetwork;
import muniment.analysis.fact.ResourceId;
import muniment.observation.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NetworkTest {
    private static final String SUBNET = Azure.subnet("va", "cassandra");

    private static Peering peering(
            String from, String to, @Nullable String state, @Nullable Boolean forwarded, String remotePrefix) {
        return new Peering(
                ResourceId.of(Azure.network(from) + "/virtualNetworkPeerings/" + from + "-" + to),
                Azure.network(from),
                Azure.network(to),
                state,
                true,
                forwarded,
                List.of(remotePrefix));
    }

    private static DossierOf twoNetworks() {
        return dossier()
                .reading(
                        "az-datacenter-list",
                        Azure.in("dc1", Azure.subnet("va", "cassandra")),
                        Azure.in("dc2", Azure.subnet("vb", "cassandra")));
    }

    @Test
    void peeringsInBothDirectionsPass() {
        heard(twoNetworks()
                        .reading("az-vnet-peering-list", peering("va", "vb", "Connected", true, "10.2.0.0/16"))
                        .reading("az-vnet-peering-list", peering("vb", "va", "Connected", true, "10.1.0.0/16"))
                        .say(new Peerings()))
                .exactly(
                        "PASS va/vb: Peering va-vb connects va to vb, with access and forwarded traffic allowed and separate address spaces.",
                        "PASS vb/va: Peering vb-va connects vb to va, with access and forwarded traffic allowed and separate address spaces.");
    }

    @Test
    void aDirectionThatIsNotShownIsUnknownAndAListWithoutItFails() {
        heard(twoNetworks()
                        .reading("az-vnet-peering-list", peering("va", "vc", "Connected", true, "10.3.0.0/16"))
                        .say(new Peerings()))
                .exactly(
                        "FAIL va/vb: There is no peering from va to vb.",
                        "UNKNOWN vb/va: The peerings of vb are not shown, so whether there is one to va is unknown.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Connected, true, 10.2.0.0/16, PASS",
                "Initiated, true, 10.2.0.0/16, FAIL",
                "-, true, 10.2.0.0/16, UNKNOWN",
                "Connected, false, 10.2.0.0/16, FAIL",
                "Connected, -, 10.2.0.0/16, UNKNOWN",
                "Connected, true, 10.1.128.0/17, FAIL",
            })
    void aPeeringIsConnectedOpenAndDisjoint(
            @Nullable String state, @Nullable Boolean forwarded, String prefix, Outcome outcome) {
        var dossier = twoNetworks()
                .reading(
                        "az-vnet-peering-list",
                        peering("va", "vb", state, forwarded, prefix),
                        peering("vb", "va", "Connected", true, "10.1.0.0/16"));
        assertEquals(outcome, outcomes(new Peerings(), dossier).getFirst());
    }

    @Test
    void peeringsOfAnotherTimeDecideNothing() {
        var dossier = twoNetworks()
                .reading(
                        "az-vnet-peering-list",
                        null,
                        Azure.hoursAgo(25.5),
                        peering("va", "vb", "Connected", true, "10.2.0.0/16"));
        assertEquals(List.of(Outcome.UNKNOWN, Outcome.UNKNOWN), outcomes(new Peerings(), dossier));
    }

    @Test
    void aDeclaredGatewayReplacesAPeering() {
        assertEquals(
                List.of(Outcome.PASS, Outcome.PASS),
                outcomes(new Peerings(), twoNetworks().with("CHK-PEERING", "gateway-routes", "vb/va")));
    }

    @Test
    void oneNetworkNeedsNoPeering() {
        heard(dossier()
                        .reading("az-datacenter-list", Azure.in("dc1", SUBNET), Azure.in("dc2", SUBNET))
                        .say(new Peerings()))
                .exactly("NOT_APPLICABLE datacenters: All datacenters are in one virtual network.");
        assertEquals(
                List.of(Outcome.UNKNOWN),
                outcomes(new Peerings(), dossier().reading("az-datacenter-list", Azure.in("dc1", null))));
    }

    @Test
    void aNetworkErrorBetweenDatacentersFails() {
        heard(dossier()
                        .reading(
                                "az-cluster-status",
                                new Status(true, null),
                                new StatusError(
                                        "DatacenterToDatacenterNetworkError", "no route", "10.1.0.4", "10.2.0.4"))
                        .say(new Peerings()))
                .exactly("FAIL: The status reports 1 network error between datacenters: 10.1.0.4 > 10.2.0.4.");
    }

    @Test
    void aStatusWithoutItsErrorsDoesNotSayThatThereAreNone() {
        heard(dossier()
                        .reading("az-cluster-status", new Status(true, null), new Incomplete("connectionErrors"))
                        .say(new Peerings()))
                .exactly(
                        "UNKNOWN: The status shows no network error between datacenters, but not all of it is shown or could be read.");
    }

    private static VirtualNetwork servers(@Nullable List<String> servers) {
        return new VirtualNetwork(ResourceId.of(Azure.network("va")), List.of("10.1.0.0/16"), servers);
    }

    @Test
    void ownNameServersNeedATest() {
        heard(dossier().reading("az-vnet-show", servers(List.of())).say(new NameServers()))
                .exactly("PASS va: Virtual network va has no DNS servers of its own and so uses Azure's.");
        heard(dossier().reading("az-vnet-show", servers(List.of("10.1.0.9"))).say(new NameServers()))
                .exactly(
                        "WARN va: Virtual network va has DNS servers of its own (10.1.0.9), and no resolution test of the documented names is on record.");
        heard(dossier()
                        .with("CHK-DNS", "resolution-tested", "true")
                        .reading("az-vnet-show", servers(List.of("10.1.0.9")))
                        .say(new NameServers()))
                .exactly(
                        "PASS va: Virtual network va has DNS servers of its own (10.1.0.9); a resolution test of the documented names is on record.");
        heard(dossier().reading("az-vnet-show", servers(null)).say(new NameServers()))
                .exactly("UNKNOWN va: The answer about virtual network va does not mention its DNS servers.");
        heard(dossier()
                        .reading("az-vnet-show", servers(List.of()))
                        .reading("az-datacenter-list", Azure.in("dc1", Azure.subnet("vb", "cassandra")))
                        .say(new NameServers()))
                .exactly("UNKNOWN va: Virtual network va hosts no datacenter that the artefacts of that time show.");
    }

    private static Subnet subnet(
            String prefix, Attached attached, @Nullable Boolean out, @Nullable List<String> users) {
        return new Subnet(ResourceId.of(SUBNET), List.of(prefix), attached, out, users);
    }

    private static Attached attached(
            @Nullable String group, @Nullable String routes, @Nullable String nat, String... delegations) {
        return new Attached(group, routes, nat, List.of(delegations));
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/28, 5, PASS, 11",
        "10.1.0.0/28, 6, FAIL, 11",
        "10.1.0.0/29, 1, PASS, 3",
        "10.1.0.0/29, 2, FAIL, 3",
        "10.1.0.0/24, 125, PASS, 251",
        "10.1.0.0/24, 126, FAIL, 251",
        "fd00::/64, 1, UNKNOWN, ''",
    })
    void aSubnetHasTwiceTheRoom(String prefix, String planned, Outcome outcome, String measured) {
        var dossier = dossier()
                .with("CHK-SUBNET", "planned-nodes", planned)
                .reading("az-subnet-show", subnet(prefix, attached("nsg", "", ""), null, List.of()))
                .build();
        var observation = new SubnetRoom().examine(dossier).getFirst();
        assertEquals(outcome, observation.outcome());
        assertEquals(measured, observation.finding().measured().value());
    }

    @Test
    void theNodesOfItsDatacentersCountWhereNoneWerePlanned() {
        var room = subnet("10.1.0.0/28", attached("nsg", "", ""), null, List.of());
        heard(dossier()
                        .reading("az-subnet-show", room)
                        .reading("az-datacenter-list", Azure.in("dc1", SUBNET), Azure.in("dc2", SUBNET))
                        .say(new SubnetRoom()))
                .exactly(
                        "FAIL cassandra va: Subnet cassandra has 11 usable addresses, fewer than the 12 that 6 planned nodes need.");
        heard(dossier().reading("az-subnet-show", room).say(new SubnetRoom()))
                .exactly(
                        "UNKNOWN cassandra va: Subnet cassandra has 11 usable addresses; how many nodes are planned in it was neither declared nor shown.");
        heard(dossier()
                        .reading("az-subnet-show", room)
                        .reading("az-datacenter-list", Azure.in("dc1", Azure.subnet("va", "other")))
                        .say(new SubnetRoom()))
                .exactly(
                        "UNKNOWN cassandra va: No datacenter that the artefacts of that time show is in subnet cassandra.");
    }

    @Test
    void aSubnetIsGuardedLeadsOutAndIsTheServicesOwn() {
        var planned = dossier().with("CHK-SUBNET", "planned-nodes", "3");
        heard(planned.reading(
                                "az-subnet-show",
                                subnet("10.1.0.0/24", attached("", "", "", "Microsoft.Web/serverFarms"), false, null))
                        .say(new SubnetRoom()))
                .exactly(
                        "FAIL cassandra va: Subnet cassandra is delegated to Microsoft.Web/serverFarms. Subnet cassandra has no security group. Subnet cassandra has no default outbound access, no NAT gateway and no route table. Who uses subnet cassandra is not said.");
        heard(dossier()
                        .with("CHK-SUBNET", "planned-nodes", "3")
                        .reading("az-subnet-show", subnet("10.1.0.0/24", attached("nsg", "rt", null), false, List.of()))
                        .say(new SubnetRoom()))
                .exactly(
                        "PASS cassandra va: Subnet cassandra has 251 usable addresses for 3 planned nodes, is the service's own, has a security group and a way out.");
    }

    private static RoleAssignment held(String id, @Nullable String name, @Nullable String role, String scope) {
        return new RoleAssignment(id, name, role, "role-1", scope);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "x, Azure Cosmos DB, Network Contributor, WARN",
                "x, azure cosmos db, Owner, WARN",
                "x, Azure Cosmos DB, Join Subnets, UNKNOWN",
                "x, Azure Cosmos DB, Declared, PASS",
                "a232010e-820c-4083-83bb-3ace5fc29d0b, -, Declared, PASS",
                "x, a232010e-820c-4083-83bb-3ace5fc29d0b, Declared, PASS",
                "e5007d2c-4b13-4a74-9b6a-605d99f03501, -, Declared, WARN",
                "x, somebody, Owner, FAIL",
                "x, -, Owner, UNKNOWN",
                "x, Azure Cosmos DB, -, UNKNOWN",
            })
    void theServicesPrincipalHoldsARole(String id, @Nullable String name, @Nullable String role, Outcome outcome) {
        var dossier = dossier()
                .with("CHK-VNET-ROLE", "sufficient-roles", "Declared")
                .reading("az-role-assignment-list", held(id, name, role, Azure.network("va")));
        assertEquals(List.of(outcome), outcomes(new NetworkRole(), dossier));
    }

    @Test
    void aWideRoleIsFlagged() {
        heard(dossier()
                        .reading(
                                "az-role-assignment-list",
                                held("x", "Azure Cosmos DB", "Network Contributor", Azure.network("va")))
                        .say(new NetworkRole()))
                .exactly(
                        "WARN va: The service's principal holds the role Network Contributor at virtual network va, which is wider than needed.");
    }
}
