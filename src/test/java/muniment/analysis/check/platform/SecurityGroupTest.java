package muniment.analysis.check.platform;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.platform.Heard.heard;
import static muniment.analysis.check.platform.Heard.outcomes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import muniment.analysis.check.DossierOf;
import muniment.analysis.fact.ClusterFact.Incomplete;
import muniment.analysis.fact.NetworkFact.Attached;
import muniment.analysis.fact.NetworkFact.Flow;
import muniment.analysis.fact.NetworkFact.Route;
import muniment.analysis.fact.NetworkFact.RouteTable;
import muniment.analysis.fact.NetworkFact.SecurityGroup;
import muniment.analysis.fact.NetworkFact.SecurityRule;
import muniment.analysis.fact.NetworkFact.Subnet;
import muniment.analysis.fact.ResourceId;
import muniment.observation.Outcome;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SecurityGroupTest {
    private static final ResourceId GROUP = ResourceId.of("/subscriptions/s/networkSecurityGroups/nsg1");

    /** A rule such as {@code 100 allow tcp * > Storage:443}. */
    private static SecurityRule rule(boolean inbound, String text) {
        var parts = text.strip().split("\\s+");
        var target = parts[5].split("@");
        return new SecurityRule(
                "r" + parts[0],
                Integer.parseInt(parts[0]),
                inbound,
                parts[1].equals("allow"),
                parts[2],
                new Flow(
                        Arrays.asList(parts[3].split(",")),
                        List.of("*"),
                        Arrays.asList(target[0].split(",")),
                        Arrays.asList(target[1].split(",")),
                        false),
                Place.pointer("/securityRules/" + parts[0]));
    }

    private static SecurityGroup group(boolean inbound, String rules, boolean defaults) {
        var all = new ArrayList<SecurityRule>();
        for (var text : rules.split(";")) {
            if (!text.isBlank()) {
                all.add(rule(inbound, text));
            }
        }
        if (defaults) {
            all.add(rule(false, "65000 allow * VirtualNetwork > VirtualNetwork@*"));
            all.add(rule(false, "65001 allow * * > Internet@*"));
            all.add(rule(false, "65500 deny * * > *@*"));
        }
        return new SecurityGroup(GROUP, all, defaults, null);
    }

    private static DossierOf only(String destination, SecurityGroup group) {
        var prefix = destination.contains("/");
        return dossier()
                .with("CHK-NSG-OUTBOUND", prefix ? "prefixes" : "tags", destination)
                .with(
                        "CHK-NSG-OUTBOUND",
                        prefix ? "tags" : "prefixes",
                        "Storage".equals(destination) ? "1.2.3.4/32" : "EventHub")
                .reading("az-nsg-show", group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|true|PASS",
                "|false|UNKNOWN",
                "100 deny * * > Internet@*|true|FAIL",
                "100 deny udp * > Internet@*|true|PASS",
                "100 deny tcp * > Internet@80|true|PASS",
                "100 deny tcp * > Internet@400-500|true|FAIL",
                "100 deny tcp * > Internet@444-500|true|PASS",
                "100 deny * * > storage@*|true|FAIL",
                "100 deny * * > Storage.WestEurope@*|true|UNKNOWN",
                "100 deny * * > Sql@*|true|PASS",
                "100 deny * * > 52.0.0.0/8@*|true|UNKNOWN",
                "100 deny * * > 10.0.0.0/8@*|true|PASS",
                "100 allow Tcp VirtualNetwork > STORAGE@443;200 deny * * > *@*|true|PASS",
                "200 allow Tcp VirtualNetwork > Storage@443;100 deny * * > *@*|true|FAIL",
                "100 allow Tcp VirtualNetwork > Storage.WestEurope@443;200 deny * * > *@*|true|UNKNOWN",
                "100 allow Tcp VirtualNetwork > AzureCloud@443;200 deny * * > *@*|true|PASS",
                "100 allow Tcp 10.1.0.0/24 > Storage@443;200 deny * * > *@*|true|UNKNOWN",
                "100 allow Udp * > Storage@443;200 deny * * > *@*|true|FAIL",
                "100 allow tcp * > 0.0.0.0/1,128.0.0.0/1@443;200 deny * * > *@*|true|PASS",
                "100 deny * * > 0.0.0.0/1,128.0.0.0/1@*|true|FAIL",
                "100 deny * * > ::/0@*|true|PASS",
            })
    void theRulesDecideInTheOrderOfTheirPriority(String rules, boolean defaults, Outcome outcome) {
        var text = rules == null ? "" : rules;
        var others = "90 allow tcp * > 1.2.3.4/32@443;";
        assertEquals(
                List.of(outcome), outcomes(new NsgOutbound(), only("Storage", group(false, others + text, defaults))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 allow tcp * > 104.32.0.0/12,104.40.0.0/13@443;200 deny * * > *@*|PASS",
                "100 allow tcp * > 104.40.0.0/14@443;110 allow tcp * > 104.44.0.0/14@443;200 deny * * > *@*|PASS",
                "100 allow tcp * > 104.40.0.0/14@443;200 deny * * > *@*|UNKNOWN",
                "100 deny tcp * > 104.40.1.0/24@443|UNKNOWN",
                "100 deny tcp * > 104.0.0.0/8@443|FAIL",
                "100 deny tcp * > 105.0.0.0/8@443|PASS",
                "100 deny tcp * > 2001:db8::/32@443|PASS",
            })
    void prefixesAreContainedOrOverlap(String rules, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        new NsgOutbound(),
                        only("104.40.0.0/13", group(false, "90 allow tcp * > EventHub@443;" + rules, true))));
    }

    @Test
    void theDefaultRulesLetEverythingOut() {
        heard(dossier().reading("az-nsg-show", group(false, "", true)).say(new NsgOutbound()))
                .exactly(
                        "PASS nsg1: Security group nsg1 lets TCP 443 through to all 12 required destinations; no artefact shows whether it is attached to the cluster's subnets. The quickstarts also name Microsoft Defender for Cloud (x.defender-egress), and the two spellings of the front door's tag are taken as one (x.frontdoor-tag).");
    }

    @Test
    void whatIsClosedIsNamedWithItsRule() {
        heard(dossier()
                        .reading("az-nsg-show", group(false, "100 deny * * > Storage@*", true))
                        .say(new NsgOutbound()))
                .exactly(
                        "FAIL nsg1: Security group nsg1 denies TCP 443 to Storage (r100). Security group nsg1 does not tell for sure that TCP 443 is open to 104.40.0.0/13 (r100), 13.104.0.0/14 (r100), 40.64.0.0/10 (r100): a rule covers only a part, or the rules shown end before.");
    }

    @Test
    void aVpnRemovesTheNeed() {
        var vpn = Azure.cluster(Azure.core("4.1"), Azure.security("VPN", "None"), Azure.ga());
        heard(dossier()
                        .reading("az-nsg-show", group(false, "100 deny * * > *@*", true))
                        .reading("az-cluster-show", vpn)
                        .say(new NsgOutbound()))
                .exactly(
                        "NOT_APPLICABLE nsg1: The cluster is connected by VPN, which removes the need for these outbound rules in security group nsg1.");
    }

    @Test
    void aFirewallThatWasNotSuppliedLeavesItOpen() {
        heard(dossier()
                        .reading("az-nsg-show", group(false, "", true))
                        .reading(
                                "az-route-table-show",
                                new RouteTable(
                                        ResourceId.of("/rt1"),
                                        List.of(new Route("all", "0.0.0.0/0", "VirtualAppliance", "10.0.0.4"))))
                        .say(new NsgOutbound()))
                .exactly(
                        "UNKNOWN nsg1: Route table rt1 sends all outbound traffic to VirtualAppliance, whose rules are not judged.");
    }

    @Test
    void aGroupOfOtherSubnetsSaysNothingOfTheCluster() {
        var elsewhere = new Subnet(
                ResourceId.of(Azure.subnet("v1", "web")),
                List.of("10.9.0.0/24"),
                new Attached(GROUP.path(), "", "", List.of()),
                true,
                List.of());
        heard(dossier()
                        .reading("az-nsg-show", group(false, "", true))
                        .reading("az-subnet-show", elsewhere)
                        .reading("az-datacenter-list", Azure.in("dc1", Azure.subnet("v1", "cassandra")))
                        .say(new NsgOutbound()))
                .exactly("UNKNOWN nsg1: Security group nsg1 is attached to other subnets than the cluster's.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|PASS",
                "100 allow tcp Internet > *@9042|FAIL",
                "100 allow tcp * > VirtualNetwork@*|FAIL",
                "100 allow tcp 0.0.0.0/0 > *@9000-9100|FAIL",
                "100 allow tcp 8.8.8.0/24 > *@7001|FAIL",
                "100 allow tcp 2001:db8::/32 > *@7001|FAIL",
                "100 allow tcp 172.32.0.0/16 > *@7001|FAIL",
                "100 allow tcp 172.16.0.0/12,fd00::/8,100.64.1.0/24 > *@7001|PASS",
                "100 allow tcp VirtualNetwork > *@9042|PASS",
                "100 allow tcp Internet > *@443|PASS",
                "100 allow udp Internet > *@9042|PASS",
                "100 allow tcp AzureCloud > *@9042|WARN",
                "100 deny * Internet > *@*;200 allow tcp * > *@9042|PASS",
                "100 deny tcp 8.0.0.0/8 > *@*;200 allow tcp 8.8.8.0/24 > *@9042|PASS",
                "100 deny tcp 8.8.8.0/25 > *@*;200 allow tcp 8.8.8.0/24 > *@9042|FAIL",
                "100 deny tcp Internet > *@9043;200 allow tcp * > *@9042|FAIL",
                "100 deny * 0.0.0.0/0 > *@*;200 allow tcp Internet > *@9042|PASS",
                "100 deny * 0.0.0.0/0 > *@*;200 allow tcp ::/0 > *@9042|FAIL",
                "100 deny * Internet > 10.1.0.0/24@*;200 allow tcp * > *@9042|UNKNOWN",
                "100 deny * Internet > 10.1.0.0/16@*;200 allow tcp * > 10.1.2.0/24@9042|PASS",
                "100 deny * Internet > 10.1.0.0/24@*;200 allow tcp * > 10.2.0.0/24@9042|FAIL",
                "200 deny * Internet > *@*;100 allow tcp * > *@9042|FAIL",
            })
    void theInternetReachesNoPortOfTheService(String rules, Outcome outcome) {
        assertEquals(
                List.of(outcome),
                outcomes(
                        new NsgInbound(),
                        dossier().reading("az-nsg-show", group(true, rules == null ? "" : rules, true))));
    }

    @Test
    void aRuleThatLetsTheInternetInIsNamed() {
        heard(dossier()
                        .reading("az-nsg-show", group(true, "100 allow tcp Internet > *@9042,7001", true))
                        .say(new NsgInbound()))
                .exactly(
                        "FAIL nsg1: Security group nsg1 lets the internet reach ports of the service: r100 (Internet > 7001, 9042).");
    }

    @Test
    void rulesWithoutTheirGroupDecideNothing() {
        var rules = dossier().reading("az-nsg-show", new Incomplete("az-nsg-show"), new Incomplete("az-nsg-show"));
        heard(rules.say(new NsgInbound()))
                .exactly(
                        "UNKNOWN: The artefact shows rules without their security group, or a group of which a part could not be read; what they decide is unknown.");
        assertEquals(List.of(Outcome.UNKNOWN), outcomes(new NsgOutbound(), rules));
    }

    @Test
    void beyondTwoHundredGroupsTheRestIsCounted() {
        var groups = Stream.generate(() -> group(true, "", true)).limit(203).toArray(SecurityGroup[]::new);
        var observations = new NsgInbound()
                .examine(dossier().reading("az-nsg-show", groups).build());
        assertEquals(201, observations.size());
        assertEquals(
                "3 of 203 were not judged.", observations.getLast().finding().says());
    }

    @Test
    void otherPortsMayBeDeclared() {
        assertEquals(
                List.of(Outcome.PASS),
                outcomes(
                        new NsgInbound(),
                        dossier()
                                .with("CHK-NSG-INBOUND", "ports", "7001")
                                .reading("az-nsg-show", group(true, "100 allow tcp Internet > *@9042", true))));
    }
}
