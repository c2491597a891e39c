package muniment.analysis.check.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Datacenter;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.fact.NodeFact.DatabaseVersion;
import muniment.analysis.fact.NodeFact.DatacenterSize;
import muniment.analysis.fact.NodeFact.Node;
import muniment.analysis.reading.Reading;
import muniment.catalog.ArtefactId;
import muniment.observation.Subject;

/**
 * Which node runs which release, as artefacts that were taken together say it.
 *
 * @param seen the facts, those of the newest reading first
 * @param byNode the release of each node by its address
 * @param whole whether the artefact speaks of every node that it knows
 */
record NodeReleases(List<Seen<? extends NodeFact>> seen, Map<String, String> byNode, boolean whole) {
    /** The gossip, of which a node knows all nodes. */
    private static final ArtefactId VIEWS = new ArtefactId("cql-system-views");

    /** What each artefact tells; those that tell of single nodes are taken together within the window. */
    static List<NodeReleases> of(Dossier dossier, JoinWindow window) {
        var all = new ArrayList<NodeReleases>();
        dossier.byReading(DatabaseVersion.class).forEach((reading, versions) -> all.add(described(reading, versions)));
        var nodes = dossier.all(Node.class).stream()
                .filter(seen -> seen.fact().build().release() != null)
                .toList();
        if (!nodes.isEmpty()) {
            all.add(gathered(dossier, nodes, window));
        }
        return all;
    }

    private static NodeReleases described(Reading reading, List<Seen<DatabaseVersion>> versions) {
        var byNode = new LinkedHashMap<String, String>();
        for (var seen : versions) {
            for (var node : seen.fact().nodes()) {
                byNode.put(node, seen.fact().release());
            }
            if (seen.fact().nodes().isEmpty()) {
                byNode.put(seen.fact().release(), seen.fact().release());
            }
        }
        var unreachable = reading.facts().stream()
                .anyMatch(found -> found.fact() instanceof NodeFact.SchemaVersion version
                        && version.version().equals(NodeFact.SchemaVersion.UNREACHABLE));
        return new NodeReleases(List.copyOf(versions), byNode, !unreachable && !Artefacts.incomplete(reading));
    }

    private static NodeReleases gathered(Dossier dossier, List<Seen<Node>> nodes, JoinWindow window) {
        var newest = nodes.getFirst();
        var byNode = new LinkedHashMap<String, String>();
        var used = new ArrayList<Seen<Node>>();
        for (var seen : nodes) {
            var release = seen.fact().build().release();
            if (release != null
                    && window.together(newest, seen)
                    && byNode.putIfAbsent(seen.fact().address(), release) == null) {
                used.add(seen);
            }
        }
        var whole = byNode.size() > 1
                && used.stream().noneMatch(seen -> Artefacts.incomplete(seen.reading()))
                && everyNode(dossier, window, newest, byNode.keySet(), used);
        return new NodeReleases(List.copyOf(used), byNode, whole);
    }

    /** Whether no node is missing: as many as other artefacts count, or else those of one node and its peers. */
    private static boolean everyNode(
            Dossier dossier, JoinWindow window, Seen<Node> newest, Set<String> named, List<Seen<Node>> used) {
        var unnamed = dossier.all(Node.class).stream()
                .anyMatch(seen -> window.together(newest, seen)
                        && !named.contains(seen.fact().address()));
        if (unnamed) {
            return false;
        }
        var sizes = dossier.newest(DatacenterSize.class).stream()
                .filter(seen -> window.together(newest, seen))
                .mapToInt(seen -> seen.fact().nodes())
                .sum();
        var wanted = dossier.newest(Datacenter.class).stream()
                .filter(seen -> window.together(newest, seen))
                .map(seen -> seen.fact().hardware().nodes())
                .mapToInt(nodes -> nodes == null ? 0 : nodes)
                .sum();
        var counted = Math.max(sizes, wanted);
        if (counted > 0) {
            return named.size() >= counted;
        }
        var gossip = used.stream()
                .allMatch(seen -> seen.reading().recognition().kind().equals(VIEWS));
        return gossip
                || used.stream().anyMatch(NodeReleases::ofItself)
                        && used.stream().anyMatch(seen -> !ofItself(seen));
    }

    /** Whether a node says it of itself. */
    private static boolean ofItself(Seen<Node> seen) {
        return seen.reading()
                .circumstances()
                .ofNode()
                .filter(seen.fact().address()::equals)
                .isPresent();
    }

    /** How many nodes run each release. */
    Map<String, Integer> counted() {
        var counted = new TreeMap<String, Integer>(Comparator.naturalOrder());
        byNode.values().forEach(release -> counted.merge(release, 1, Integer::sum));
        return counted;
    }

    /** The releases in words, such as {@code 4.1.3 (2), 4.1.5 (1)}. */
    String words() {
        return String.join(
                ", ",
                counted().entrySet().stream()
                        .limit(20)
                        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                        .toList());
    }

    /** The cluster, or the node where the artefacts tell of one only. */
    Subject subject() {
        return byNode.size() == 1 && !whole
                ? Subject.of(Subject.Kind.NODE, byNode.keySet().iterator().next())
                : Subject.CLUSTER;
    }
}
