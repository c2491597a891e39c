package muniment.analysis.check.load;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.NodeFact.Node;
import muniment.observation.Outcome;
import muniment.observation.Subject;

/** Holds the nodes that a status lists against the number that the datacenter is to have. */
final class NodeCount {
    private NodeCount() {}

    static void compare(Dossier dossier, Findings findings) {
        var datacenters = dossier.newest(Datacenter.class);
        dossier.byReading(Node.class).forEach((reading, nodes) -> {
            var kind = reading.recognition().kind().value();
            if (!(kind.equals("az-cluster-status") || kind.equals("nodetool-status"))
                    || !NodesUp.current(dossier, reading)) {
                return;
            }
            var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
            nodes.stream()
                    .map(seen -> seen.fact().home().datacenter())
                    .filter(name -> name != null && !name.isBlank())
                    .forEach(names::add);
            for (var datacenter : datacenters) {
                var wanted = datacenter.fact().hardware().nodes();
                if (wanted == null || wanted == 0 || names.isEmpty()) {
                    continue;
                }
                if (!names.contains(datacenter.fact().id().name())) {
                    absent(findings, datacenter, nodes, String.join(", ", names));
                    continue;
                }
                var listed = nodes.stream()
                        .filter(seen -> datacenter
                                .fact()
                                .id()
                                .name()
                                .equalsIgnoreCase(seen.fact().home().datacenter()))
                        .toList();
                var count = listed.stream()
                        .map(seen -> Topology.plain(seen.fact().address()))
                        .distinct()
                        .count();
                compare(dossier, findings, datacenter, listed.getFirst(), count, wanted);
            }
        });
    }

    /** A datacenter may have another name in Cassandra, so that it is not listed does not prove that it is away. */
    private static void absent(Findings findings, Seen<Datacenter> datacenter, List<Seen<Node>> nodes, String listed) {
        findings.about(Subject.of(Subject.Kind.SETTING, "nodeCount")
                        .at(datacenter.fact().id().name()))
                .from(datacenter)
                .from(nodes)
                .unknown(
                        "check-load.nodes.datacenter-absent",
                        datacenter.fact().id().name(),
                        listed);
    }

    private static void compare(
            Dossier dossier, Findings findings, Seen<Datacenter> datacenter, Seen<Node> node, long count, int wanted) {
        var hours = dossier.settings().required(NodesUp.ID, "join-window");
        var together = datacenter
                .capturedAt()
                .flatMap(one -> node.capturedAt()
                        .map(other -> Duration.between(one, other).abs().toMinutes() <= hours * 60))
                .orElse(false);
        var outcome = !together ? Outcome.UNKNOWN : count == wanted ? Outcome.PASS : Outcome.FAIL;
        var key = switch (outcome) {
            case PASS -> "check-load.nodes.count-equal";
            case FAIL -> "check-load.nodes.count-differs";
            case WARN, UNKNOWN, NOT_APPLICABLE -> "check-load.nodes.count-apart";
        };
        findings.about(Subject.of(Subject.Kind.SETTING, "nodeCount")
                        .at(datacenter.fact().id().name()))
                .from(node)
                .from(datacenter)
                .measured(Long.toString(count), "")
                .end(
                        outcome,
                        key,
                        datacenter.fact().id().name(),
                        Long.toString(count),
                        Integer.toString(wanted),
                        Figures.plain(hours),
                        count);
    }
}
