package muniment.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import muniment.analysis.check.Remarks;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.reading.Found;
import muniment.analysis.reading.Reading;

/**
 * Readings apart by the cluster that they name; those that name none join the only cluster, or stay among themselves
 * where there are several.
 *
 * @param groups at least one, possibly without readings
 */
record Clusters(List<Group> groups, List<String> remarks) {
    /**
     * Readings that are judged together.
     *
     * @param cluster empty where all readings are, or where they name none
     */
    record Group(String cluster, List<Reading> readings) {}

    static Clusters apart(List<Reading> readings) {
        var aliases = aliases(readings);
        var named = new LinkedHashMap<String, List<Reading>>();
        var unnamed = new ArrayList<Reading>();
        for (var reading : readings) {
            var cluster = reading.circumstances().ofCluster().filter(name -> !name.isBlank());
            if (cluster.isEmpty()) {
                unnamed.add(reading);
            } else {
                var name = aliases.getOrDefault(cluster.get(), cluster.get());
                named.computeIfAbsent(plain(name), _ -> new ArrayList<>()).add(reading);
            }
        }
        if (named.size() <= 1) {
            return new Clusters(List.of(new Group("", readings)), List.of());
        }
        var groups = new ArrayList<Group>();
        named.forEach((name, own) -> groups.add(new Group(name, own)));
        if (!unnamed.isEmpty()) {
            groups.add(new Group("", unnamed));
        }
        return new Clusters(groups, List.of(Remarks.severalClusters(String.join(", ", named.keySet()))));
    }

    /** A cluster resource says which name Cassandra itself uses. */
    private static Map<String, String> aliases(List<Reading> readings) {
        var aliases = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        readings.stream()
                .map(Reading::facts)
                .flatMap(List::stream)
                .map(Found::fact)
                .filter(ClusterFact.Cluster.class::isInstance)
                .map(ClusterFact.Cluster.class::cast)
                .forEach(cluster -> {
                    var override = cluster.core().nameOverride();
                    if (override != null && !override.isBlank()) {
                        aliases.put(override, cluster.id().name());
                    }
                });
        return aliases;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
