package muniment.analysis.check.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Findings;
import muniment.analysis.fact.NodeFact.Node;
import muniment.catalog.ArtefactId;
import muniment.observation.Subject;

/**
 * The nodes that the newest artefacts name, with their datacenters.
 *
 * @param datacenters by address; empty text where it is not said
 */
record Topology(TreeMap<String, String> datacenters) {
    private static final int NAMED = 10;

    static Topology of(Dossier dossier) {
        var datacenters = new TreeMap<String, String>();
        var kinds = new HashSet<ArtefactId>();
        dossier.byReading(Node.class).forEach((reading, nodes) -> {
            if (kinds.add(reading.recognition().kind())) {
                for (var seen : nodes) {
                    var datacenter = seen.fact().home().datacenter();
                    datacenters.merge(
                            plain(seen.fact().address()),
                            datacenter == null ? "" : datacenter,
                            (one, other) -> one.isEmpty() ? other : one);
                }
            }
        });
        return new Topology(datacenters);
    }

    /** An address without a leading slash, brackets and the port of an IPv4 address. */
    static String plain(String address) {
        var text = address.strip();
        var slash = text.lastIndexOf('/');
        var bare = slash < 0 ? text : text.substring(slash + 1);
        var unbracketed = bare.startsWith("[") && bare.indexOf(']') > 0 ? bare.substring(1, bare.indexOf(']')) : bare;
        return unbracketed.matches("\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+")
                ? unbracketed.substring(0, unbracketed.indexOf(':'))
                : unbracketed;
    }

    int size() {
        return datacenters.size();
    }

    /** The datacenter of a node, if an artefact says it. */
    Optional<String> datacenterOf(String address) {
        return Optional.ofNullable(datacenters.get(address)).filter(name -> !name.isEmpty());
    }

    /** Adds that nodes were not looked at; where no artefact names the nodes, that this cannot be told. */
    void uncovered(Findings findings, Collection<String> covered, boolean mustBeKnown, String... collect) {
        if (datacenters.isEmpty()) {
            if (mustBeKnown) {
                findings.about(Subject.CLUSTER)
                        .collect("az-cluster-status", "nodetool-status")
                        .unknown("check-load.coverage.unknown");
            }
            return;
        }
        var missing = new TreeSet<>(datacenters.keySet());
        missing.removeAll(covered);
        if (!missing.isEmpty()) {
            var some = missing.stream().limit(NAMED).toList();
            findings.about(Subject.CLUSTER)
                    .measured(Integer.toString(size() - missing.size()), "")
                    .collect(collect)
                    .unknown(
                            missing.size() > NAMED ? "check-load.coverage.many" : "check-load.coverage.partial",
                            Integer.toString(size() - missing.size()),
                            Integer.toString(size()),
                            String.join(", ", some));
        }
    }
}
