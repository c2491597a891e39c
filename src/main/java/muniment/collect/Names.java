package muniment.collect;

import java.util.List;

/**
 * The names that commands need; empty where nobody has said them.
 *
 * @param clusterId the Azure resource id of the cluster
 * @param nodes addresses of nodes, if they are known
 */
public record Names(String resourceGroup, String cluster, String clusterId, List<String> nodes) {
    public Names {
        nodes = List.copyOf(nodes);
    }

    /** The names that a resource id and the name of a cluster give. */
    public static Names of(String resource, String cluster) {
        var parts = List.of(resource.split("/"));
        var own = after(parts, "cassandraClusters");
        return new Names(
                after(parts, "resourceGroups"),
                own.isEmpty() ? cluster : own,
                own.isEmpty() ? "" : resource,
                List.of());
    }

    private static String after(List<String> parts, String type) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (parts.get(i).equalsIgnoreCase(type)) {
                return parts.get(i + 1);
            }
        }
        return "";
    }
}
