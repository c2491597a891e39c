package muniment.analysis.check.platform;

import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.NetworkFact.VirtualNetwork;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Virtual networks use Azure's name servers, or their own ones are known to resolve what the service needs. */
final class NameServers implements Examination {
    private static final CheckId ID = new CheckId("CHK-DNS");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var window = JoinWindow.of(dossier, ID);
        Bounded.each(dossier.all(VirtualNetwork.class), findings, seen -> judge(dossier, window, seen, findings));
        return findings.all();
    }

    private static void judge(Dossier dossier, JoinWindow window, Seen<VirtualNetwork> seen, Findings findings) {
        var name = seen.fact().id().name();
        var draft = findings.about(Subject.of(Subject.Kind.VIRTUAL_NETWORK, name))
                .from(seen)
                .against("resolution-tested");
        var servers = seen.fact().dnsServers();
        var ours = dossier.all(Datacenter.class).stream()
                .filter(dc -> window.together(seen, dc))
                .map(dc -> dc.fact().siting().subnetId())
                .filter(subnet -> subnet != null && !subnet.isBlank())
                .map(subnet -> Artefacts.networkOf(String.valueOf(subnet)))
                .toList();
        if (!ours.isEmpty() && ours.stream().noneMatch(seen.fact().id()::sameAs)) {
            draft.unknown("check-platform.dns.elsewhere", name);
        } else if (servers == null) {
            draft.unknown("check-platform.dns.absent", name);
        } else if (servers.isEmpty()) {
            draft.measured(0, "servers").pass("check-platform.dns.azure", name);
        } else {
            draft.measured(servers.size(), "servers");
            var listed = String.join(", ", servers.stream().limit(20).toList());
            if (dossier.settings().flag(ID, "resolution-tested").orElse(false)) {
                draft.pass("check-platform.dns.tested", name, listed);
            } else {
                draft.warn("check-platform.dns.untested", name, listed);
            }
        }
    }
}
