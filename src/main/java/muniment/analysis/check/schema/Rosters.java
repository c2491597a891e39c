package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.NodeFact;
import muniment.analysis.reading.Reading;
import muniment.observation.Place;

/** Finds the datacenters that each artefact shows. */
final class Rosters {
    private static final String QUERIED = "cql-system-local";

    private static final Set<String> MOVING = Set.of("creating", "deleting", "failed", "canceled");

    private Rosters() {}

    static List<Topology.Roster> of(Dossier dossier) {
        var rosters = new ArrayList<Topology.Roster>();
        fromNodes(dossier, rosters);
        fromSizes(dossier, rosters);
        fromResources(dossier, rosters);
        fromExternal(dossier, rosters);
        return List.copyOf(rosters);
    }

    private static void fromNodes(Dossier dossier, List<Topology.Roster> rosters) {
        var byReading = dossier.byReading(NodeFact.Node.class);
        var queried = byReading.keySet().stream()
                .filter(reading -> Readings.kind(reading).equals(QUERIED))
                .toList();
        for (var reading : Readings.current(dossier, NodeFact.Node.class)) {
            if (!Readings.kind(reading).equals(QUERIED)) {
                nodes(reading, byReading.getOrDefault(reading, List.of()), true, rosters);
            }
        }
        queriedNodes(near(queried), byReading, rosters);
    }

    /** system.local and system.peers show all nodes only together. */
    private static void queriedNodes(
            List<Reading> queried, Map<Reading, List<Seen<NodeFact.Node>>> byReading, List<Topology.Roster> rosters) {
        if (queried.isEmpty()) {
            return;
        }
        var union = new TreeMap<String, Seen<NodeFact.Node>>();
        queried.forEach(reading -> byReading
                .getOrDefault(reading, List.of())
                .forEach(seen -> union.putIfAbsent(seen.fact().address(), seen)));
        var whole = queried.stream()
                .anyMatch(one -> queried.stream()
                        .anyMatch(other -> localAndPeers(addresses(byReading, one), addresses(byReading, other))));
        var uncut = queried.stream().allMatch(reading -> reading.remarks().isEmpty());
        nodes(queried.getFirst(), List.copyOf(union.values()), whole && uncut, rosters);
    }

    /** The local node and its peers are asked one after the other, so that neither takes the place of the other. */
    private static List<Reading> near(List<Reading> newestFirst) {
        return newestFirst.stream()
                .filter(reading -> Readings.within(newestFirst.getFirst(), reading))
                .toList();
    }

    private static Set<String> addresses(Map<Reading, List<Seen<NodeFact.Node>>> byReading, Reading reading) {
        var addresses = new HashSet<String>();
        byReading
                .getOrDefault(reading, List.of())
                .forEach(seen -> addresses.add(seen.fact().address()));
        return addresses;
    }

    private static boolean localAndPeers(Set<String> local, Set<String> peers) {
        return local.size() == 1 && peers.size() > 1 && !peers.containsAll(local);
    }

    private static void nodes(
            Reading reading, List<Seen<NodeFact.Node>> nodes, boolean whole, List<Topology.Roster> rosters) {
        var sizes = new TreeMap<String, Integer>();
        var placed = true;
        for (var seen : nodes) {
            var datacenter = seen.fact().home().datacenter();
            if (datacenter == null || datacenter.isBlank()) {
                placed = false;
            } else {
                sizes.merge(datacenter, 1, Integer::sum);
            }
        }
        if (!sizes.isEmpty()) {
            var complete = whole && placed && reading.remarks().isEmpty();
            rosters.add(new Topology.Roster(reading, sizes, complete, Set.of(), List.copyOf(nodes)));
        }
    }

    private static void fromSizes(Dossier dossier, List<Topology.Roster> rosters) {
        var byReading = dossier.byReading(NodeFact.DatacenterSize.class);
        for (var reading : Readings.current(dossier, NodeFact.DatacenterSize.class)) {
            var sizes = new TreeMap<String, Integer>();
            var seen = byReading.getOrDefault(reading, List.of());
            seen.forEach(size -> sizes.put(size.fact().name(), size.fact().nodes()));
            rosters.add(new Topology.Roster(reading, sizes, reading.remarks().isEmpty(), Set.of(), List.copyOf(seen)));
        }
    }

    private static void fromResources(Dossier dossier, List<Topology.Roster> rosters) {
        var byReading = dossier.byReading(ClusterFact.Datacenter.class);
        for (var reading : resources(dossier)) {
            var seen = byReading.getOrDefault(reading, List.of());
            var sizes = new TreeMap<String, Integer>();
            var unsettled = new HashSet<String>();
            for (var datacenter : seen) {
                var name = name(datacenter.fact());
                if (name.isEmpty()) {
                    continue;
                }
                var nodes = datacenter.fact().hardware().nodes();
                sizes.put(name, nodes == null ? 0 : nodes);
                if (moving(datacenter.fact().siting())) {
                    unsettled.add(name);
                }
            }
            var complete = sizes.size() == seen.size() && wholeList(dossier, reading) && !hybrid(dossier);
            rosters.add(new Topology.Roster(reading, sizes, complete, unsettled, List.copyOf(seen)));
        }
    }

    private static void fromExternal(Dossier dossier, List<Topology.Roster> rosters) {
        for (var seen : Readings.currentFacts(dossier, ClusterFact.Cluster.class)) {
            var external = seen.fact().preview().externalDatacenters();
            if (external != null && !external.isEmpty()) {
                var sizes = new TreeMap<String, Integer>();
                external.forEach(name -> sizes.put(name, 0));
                rosters.add(new Topology.Roster(seen.reading(), sizes, false, Set.of(), List.of(seen)));
            }
        }
    }

    /** The readings of datacenter resources that still count: one of each, or the newest whole list. */
    static List<Reading> resources(Dossier dossier) {
        return Readings.current(
                dossier, ClusterFact.Datacenter.class, Rosters::name, reading -> wholeList(dossier, reading));
    }

    /** The datacenter resources that still count. */
    static List<Seen<ClusterFact.Datacenter>> datacenters(Dossier dossier) {
        var readings = resources(dossier);
        return dossier.all(ClusterFact.Datacenter.class).stream()
                .filter(seen -> readings.contains(seen.reading()))
                .toList();
    }

    /** The name of a datacenter; empty where its id ends before it. */
    static String name(ClusterFact.Datacenter datacenter) {
        var name = datacenter.id().name();
        return name.equalsIgnoreCase("dataCenters") ? "" : name;
    }

    /** Whether a reading is a whole list of datacenters, not one of them and not a page. */
    static boolean wholeList(Dossier dossier, Reading reading) {
        return reading.remarks().isEmpty()
                && dossier.all(ClusterFact.Incomplete.class).stream()
                        .noneMatch(seen -> seen.reading().equals(reading))
                && dossier.all(ClusterFact.Datacenter.class).stream()
                        .filter(seen -> seen.reading().equals(reading))
                        .allMatch(seen -> listed(seen.place()));
    }

    private static boolean listed(Place place) {
        return switch (place) {
            case Place.Whole _ -> false;
            case Place.Lines _ -> true;
            case Place.Pointer(var path) -> path.matches("(/value)?/\\d+(/.*)?");
        };
    }

    /** Whether nodes outside Azure are known to be there, which no resource lists. */
    static boolean hybrid(Dossier dossier) {
        return dossier.trait("hybrid").orElse(false)
                || Readings.currentFacts(dossier, ClusterFact.Cluster.class).stream()
                        .map(Seen::fact)
                        .anyMatch(cluster -> some(cluster.core().externalSeeds())
                                || some(cluster.preview().externalDatacenters()));
    }

    private static boolean some(java.util.@org.jspecify.annotations.Nullable List<String> list) {
        return list != null && !list.isEmpty();
    }

    private static boolean moving(ClusterFact.Siting siting) {
        var state = siting.provisioningState();
        return Boolean.TRUE.equals(siting.deallocated())
                || (state != null && MOVING.contains(state.toLowerCase(java.util.Locale.ROOT)));
    }
}
