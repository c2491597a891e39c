package muniment.analysis.check.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.NetworkFact.RouteTable;
import muniment.analysis.fact.NetworkFact.SecurityGroup;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;

/** Every security group lets the service reach what it needs; what only a firewall decides stays unknown. */
final class NsgOutbound implements Examination {
    private static final CheckId ID = new CheckId("CHK-NSG-OUTBOUND");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        Bounded.each(dossier.all(SecurityGroup.class), findings, seen -> judge(dossier, seen, findings));
        GroupSubnets.without(dossier, findings);
        return findings.all();
    }

    private static void judge(Dossier dossier, Seen<SecurityGroup> seen, Findings findings) {
        var name = seen.fact().id().name();
        var window = JoinWindow.of(dossier, ID);
        var draft =
                findings.about(Subject.of(Subject.Kind.SECURITY_GROUP, name)).from(seen);
        var vpn = window.nearest(
                seen,
                Artefacts.onlyCluster(dossier).stream()
                        .filter(cluster ->
                                Artefacts.same(cluster.fact().security().connectionMethod(), "VPN"))
                        .toList());
        vpn.cite(draft);
        if (vpn instanceof Partner.Found<Cluster>) {
            draft.notApplicable("check-platform.outbound.vpn", name);
            return;
        }
        var verdict = new Verdict();
        if (vpn instanceof Partner.Apart<Cluster> apart) {
            verdict.unknown("check-platform.outbound.vpn-apart", name, apart.why());
        }
        var subnets = GroupSubnets.of(dossier, window, seen);
        draft.from(subnets.known());
        judgeRules(dossier, seen, subnets, draft, verdict);
        if (subnets.standing() == GroupSubnets.Standing.ELSEWHERE) {
            draft.unknown("check-platform.nsg.elsewhere", name);
            return;
        }
        judgeRoutes(dossier, window, seen, subnets, draft, verdict);
        verdict.end(draft);
    }

    private static void judgeRules(
            Dossier dossier, Seen<SecurityGroup> seen, GroupSubnets subnets, Findings.Draft draft, Verdict verdict) {
        var settings = dossier.settings();
        var name = seen.fact().id().name();
        var port = (int) settings.required(ID, "port");
        var rules = OutboundRules.of(
                seen.fact(),
                subnets.prefixes(),
                Addresses.blocks(settings.list(ID, "private")),
                Addresses.blocks(settings.list(ID, "prefixes")),
                port);
        var wanted = Stream.concat(settings.list(ID, "tags").stream(), settings.list(ID, "prefixes").stream())
                .map(Destination::of)
                .toList();
        var closed = new ArrayList<String>();
        var undecided = new ArrayList<String>();
        for (var destination : wanted) {
            var decision = rules.wayTo(destination);
            var words = destination.name()
                    + decision.by().map(rule -> " (" + rule.name() + ")").orElse("");
            switch (decision.way()) {
                case OPEN -> {}
                case CLOSED -> closed.add(words);
                case UNDECIDED -> undecided.add(words);
            }
            if (decision.way() != OutboundRules.Way.OPEN) {
                decision.by()
                        .ifPresent(rule -> draft.citing(
                                new Seen<>(seen.fact(), rule.place(), seen.reading()).cite(),
                                seen.reading().circumstances().capture()));
            }
        }
        draft.measured(wanted.size() - closed.size() - undecided.size(), "destinations");
        var all = String.valueOf(wanted.size());
        var said = String.valueOf(port);
        if (!closed.isEmpty()) {
            verdict.fail("check-platform.outbound.closed", name, said, String.join(", ", closed));
        }
        if (!undecided.isEmpty()) {
            verdict.unknown("check-platform.outbound.undecided", name, said, String.join(", ", undecided));
        }
        if (verdict.outcome() == Outcome.PASS) {
            var key = subnets.standing() == GroupSubnets.Standing.CLUSTER
                    ? "check-platform.outbound.pass"
                    : "check-platform.outbound.pass-unattached";
            verdict.pass(key, name, said, all);
        }
    }

    private static void judgeRoutes(
            Dossier dossier,
            JoinWindow window,
            Seen<SecurityGroup> seen,
            GroupSubnets subnets,
            Findings.Draft draft,
            Verdict verdict) {
        var tables = dossier.all(RouteTable.class).stream()
                .filter(table -> window.together(seen, table))
                .toList();
        for (var table : tables) {
            var elsewhere = !subnets.known().isEmpty()
                    && subnets.known().stream().allMatch(subnet -> {
                        var used = subnet.fact().attached().routeTable();
                        return used != null && !table.fact().id().sameAs(used);
                    });
            var routed = table.fact().routes().stream()
                    .filter(route ->
                            List.of("0.0.0.0/0", "*").contains(route.prefix().strip())
                                    && !route.nextHop().equalsIgnoreCase("Internet"))
                    .findFirst();
            if (!elsewhere && routed.isPresent()) {
                draft.from(table);
                verdict.unknown(
                        "check-platform.outbound.routed",
                        table.fact().id().name(),
                        routed.get().nextHop());
            }
        }
        for (var subnet : subnets.known()) {
            var used = subnet.fact().attached().routeTable();
            if (used != null
                    && !used.isBlank()
                    && tables.stream().noneMatch(table -> table.fact().id().sameAs(used))) {
                verdict.unknown(
                        "check-platform.outbound.route-unseen",
                        subnet.fact().id().name(),
                        Artefacts.nameOf(used));
            }
        }
    }
}
