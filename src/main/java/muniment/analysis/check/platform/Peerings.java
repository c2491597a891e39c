package muniment.analysis.check.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.ClusterFact.Status;
import muniment.analysis.fact.ClusterFact.StatusError;
import muniment.analysis.fact.NodeFact.Node;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** The virtual networks of the datacenters reach each other, in both directions. */
final class Peerings implements Examination {
    private static final CheckId ID = new CheckId("CHK-PEERING");
    private static final String ERROR = "DatacenterToDatacenterNetworkError";
    private static final int NETWORKS = 15;

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        dossier.byReading(Datacenter.class).forEach((reading, all) -> judge(dossier, reading, all, findings));
        for (var reading : dossier.readings()) {
            judgeErrors(dossier, reading, findings);
        }
        return findings.all();
    }

    private static void judge(Dossier dossier, Reading reading, List<Seen<Datacenter>> all, Findings findings) {
        Map<String, Seen<Datacenter>> networks = new LinkedHashMap<>();
        var unsaid = false;
        for (var seen : all) {
            var subnet = seen.fact().siting().subnetId();
            var network = subnet == null ? "" : Artefacts.networkOf(subnet);
            unsaid |= network.isEmpty();
            if (!network.isEmpty()) {
                networks.putIfAbsent(Artefacts.lower(network), seen);
            }
        }
        var draft = findings.about(Subject.of(Subject.Kind.VIRTUAL_NETWORK, "datacenters"))
                .from(all)
                .measured(networks.size(), "networks");
        var partial = unsaid || Artefacts.incomplete(reading) || !Artefacts.listed(all);
        if (partial) {
            draft.unknown("check-platform.peering.networks-unsaid");
        } else if (networks.size() < 2 && dossier.trait("multi-region").orElse(false)) {
            draft.unknown("check-platform.peering.one-declared-more");
        } else if (networks.size() < 2) {
            draft.notApplicable("check-platform.peering.one");
        } else if (networks.size() > NETWORKS) {
            draft.unknown("check-platform.peering.many", String.valueOf(networks.size()));
        }
        var pairs = new PeeringPairs(dossier, ID, JoinWindow.of(dossier, ID));
        var ids = networks.keySet().stream().limit(NETWORKS).toList();
        for (var from : ids) {
            for (var to : ids) {
                if (!from.equals(to)) {
                    pairs.judge(networks.getOrDefault(from, all.getFirst()), from, to, findings);
                }
            }
        }
    }

    private static void judgeErrors(Dossier dossier, Reading reading, Findings findings) {
        var errors = dossier.all(StatusError.class).stream()
                .filter(seen -> seen.reading() == reading)
                .toList();
        var statuses = dossier.all(Status.class).stream()
                .filter(seen -> seen.reading() == reading)
                .toList();
        if (errors.isEmpty() && statuses.isEmpty()) {
            return;
        }
        var broken = errors.stream()
                .filter(seen -> seen.fact().code().equalsIgnoreCase(ERROR))
                .toList();
        var draft = findings.about(Subject.CLUSTER).measured(broken.size(), "errors");
        if (!broken.isEmpty()) {
            var lines = broken.stream()
                    .limit(10)
                    .map(seen -> seen.fact().from() + " > " + seen.fact().to())
                    .toList();
            draft.from(broken)
                    .fail(
                            "check-platform.peering.errors",
                            String.valueOf(broken.size()),
                            String.join(", ", lines),
                            broken.size());
        } else if (Artefacts.partial(reading)) {
            draft.from(Stream.concat(statuses.stream(), errors.stream()).toList())
                    .unknown("check-platform.peering.errors-unsaid");
        } else {
            var nodes = dossier.all(Node.class).stream()
                    .filter(seen -> seen.reading() == reading)
                    .count();
            draft.from(Stream.concat(statuses.stream(), errors.stream()).toList())
                    .pass("check-platform.peering.no-errors", String.valueOf(nodes), nodes);
        }
    }
}
