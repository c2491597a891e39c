package muniment.analysis.check.platform;

import java.util.List;
import java.util.Optional;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.NetworkFact.Subnet;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;
import org.jspecify.annotations.Nullable;

/** A subnet is the service's own, guarded, with a way out and with room for the planned nodes. */
final class SubnetRoom implements Examination {
    private static final CheckId ID = new CheckId("CHK-SUBNET");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var window = JoinWindow.of(dossier, ID);
        var subnets = dossier.all(Subnet.class);
        Bounded.each(subnets, findings, seen -> judge(dossier, window, seen, findings));
        return findings.all();
    }

    private static void judge(Dossier dossier, JoinWindow window, Seen<Subnet> seen, Findings findings) {
        var subnet = seen.fact();
        var name = subnet.id().name();
        var network = subnet.id().part("virtualNetworks");
        var draft = findings.about(Subject.of(Subject.Kind.SUBNET, name).at(network))
                .from(seen)
                .against("factor");
        var datacenters = dossier.all(Datacenter.class).stream()
                .filter(dc -> window.together(seen, dc) && dc.fact().siting().subnetId() != null)
                .toList();
        var own = datacenters.stream()
                .filter(dc ->
                        subnet.id().sameAs(String.valueOf(dc.fact().siting().subnetId())))
                .toList();
        if (!datacenters.isEmpty() && own.isEmpty()) {
            draft.unknown("check-platform.subnet.elsewhere", name);
            return;
        }
        var verdict = new Verdict();
        judgeRoom(dossier, seen, planned(dossier, own), draft, verdict);
        draft.from(own);
        judgeUse(dossier, subnet, verdict);
        judgeGuard(subnet, verdict);
        judgeWayOut(subnet, verdict);
        verdict.end(draft);
    }

    /** As declared, or as many as the datacenters in the subnet have; empty where one of them does not say. */
    private static Optional<Double> planned(Dossier dossier, List<Seen<Datacenter>> own) {
        var declared = dossier.settings().number(ID, "planned-nodes");
        if (declared.isPresent() || own.isEmpty()) {
            return declared;
        }
        var newest = own.stream()
                .filter(seen -> seen.reading() == own.getFirst().reading())
                .map(seen -> seen.fact().hardware().nodes())
                .toList();
        return newest.stream().anyMatch(nodes -> nodes == null || nodes < 0)
                ? Optional.empty()
                : Optional.of(newest.stream()
                        .mapToDouble(nodes -> nodes == null ? 0 : nodes)
                        .sum());
    }

    private static void judgeRoom(
            Dossier dossier, Seen<Subnet> seen, Optional<Double> planned, Findings.Draft draft, Verdict verdict) {
        var subnet = seen.fact();
        var name = subnet.id().name();
        var reserved = dossier.settings().required(ID, "reserved");
        var blocks = Addresses.blocks(subnet.prefixes()).stream()
                .filter(block -> block.isIPv4() && block.getNetworkPrefixLength() != null)
                .toList();
        if (blocks.isEmpty()) {
            verdict.unknown("check-platform.subnet.prefix", name);
            return;
        }
        var usable = blocks.stream()
                .mapToDouble(block -> Math.max(0, block.getCount().doubleValue() - reserved))
                .sum();
        draft.measured(usable, "addresses");
        if (planned.isEmpty()) {
            verdict.unknown("check-platform.subnet.nodes-unsaid", name, Figures.plain(usable));
            return;
        }
        var needed = planned.get() * dossier.settings().required(ID, "factor");
        var nodes = Figures.plain(planned.get());
        if (usable < needed) {
            verdict.fail("check-platform.subnet.small", name, Figures.plain(usable), Figures.plain(needed), nodes);
        } else {
            verdict.pass("check-platform.subnet.pass", name, Figures.plain(usable), nodes);
        }
    }

    private static void judgeUse(Dossier dossier, Subnet subnet, Verdict verdict) {
        var name = subnet.id().name();
        var delegations = subnet.attached().delegations();
        if (delegations == null) {
            verdict.unknown("check-platform.subnet.delegations-absent", name);
        } else {
            var ours = dossier.settings().list(ID, "delegations");
            delegations.stream()
                    .filter(service -> !Artefacts.among(ours, service))
                    .forEach(service -> verdict.fail("check-platform.subnet.delegated", name, service));
        }
        var users = subnet.users();
        if (users == null) {
            verdict.unknown("check-platform.subnet.users-absent", name);
        } else if (!users.isEmpty()) {
            verdict.unknown(
                    "check-platform.subnet.users",
                    name,
                    String.valueOf(users.size()),
                    String.join(
                            ", ", users.stream().limit(5).map(SubnetRoom::owner).toList()));
        }
    }

    /** The resource that an address configuration belongs to. */
    private static String owner(String user) {
        var at = Artefacts.lower(user).indexOf("/ipconfigurations/");
        return Artefacts.nameOf(at < 0 ? user : user.substring(0, at));
    }

    private static void judgeGuard(Subnet subnet, Verdict verdict) {
        var group = subnet.attached().securityGroup();
        if (group == null) {
            verdict.unknown("check-platform.subnet.nsg-absent", subnet.id().name());
        } else if (group.isBlank()) {
            verdict.fail("check-platform.subnet.nsg-none", subnet.id().name());
        }
    }

    private static void judgeWayOut(Subnet subnet, Verdict verdict) {
        if (!Boolean.FALSE.equals(subnet.defaultOutbound())) {
            return;
        }
        var nat = subnet.attached().natGateway();
        var routes = subnet.attached().routeTable();
        if (set(nat) || set(routes)) {
            return;
        }
        if (nat == null || routes == null) {
            verdict.unknown("check-platform.subnet.way-unsaid", subnet.id().name());
        } else {
            verdict.fail("check-platform.subnet.no-way", subnet.id().name());
        }
    }

    private static boolean set(@Nullable String id) {
        return id != null && !id.isBlank();
    }
}
