package muniment.analysis.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nodes of the cluster and how they are. */
public sealed interface NodeFact extends Fact {
    /** A node. */
    record Node(String address, Home home, Vitals vitals, Usage usage, Build build) implements NodeFact {}

    /** Where a node stands. */
    record Home(
            @Nullable String datacenter,
            @Nullable String rack,
            @Nullable String hostId) {
        public static final Home UNKNOWN = new Home(null, null, null);
    }

    /**
     * How a node is.
     *
     * @param status {@code Up} or {@code Down}
     * @param state {@code Normal}, {@code Leaving}, {@code Joining}, {@code Moving} or {@code Stopped}
     * @param process such as {@code Running}
     */
    record Vitals(
            @Nullable String status,
            @Nullable String state,
            @Nullable String process) {
        public static final Vitals UNKNOWN = new Vitals(null, null, null);
    }

    /** What a node uses. */
    record Usage(
            @Nullable Double loadBytes,
            @Nullable Double diskUsedKb,
            @Nullable Double diskFreeKb,
            @Nullable Double cpuPercent) {
        public static final Usage UNKNOWN = new Usage(null, null, null, null);
    }

    /** What a node runs. */
    record Build(
            @Nullable String release,
            @Nullable String schema,
            @Nullable Boolean latestModel) {
        public static final Build UNKNOWN = new Build(null, null, null);
    }

    /** How many nodes a datacenter has, as describecluster counts them. */
    record DatacenterSize(String name, int nodes, int down) implements NodeFact {}

    /** Nodes that agree on a schema version; the version {@code UNREACHABLE} names those that do not answer. */
    record SchemaVersion(String version, List<String> nodes) implements NodeFact {
        public static final String UNREACHABLE = "UNREACHABLE";

        public SchemaVersion {
            nodes = List.copyOf(nodes);
        }
    }

    /** Nodes that run the same release. */
    record DatabaseVersion(String release, List<String> nodes) implements NodeFact {
        public DatabaseVersion {
            nodes = List.copyOf(nodes);
        }
    }

    /** What nodetool info and similar say of the node that answered. */
    record NodeDetails(
            @Nullable Long uptimeSeconds,
            @Nullable Double heapUsedMb,
            @Nullable Double heapMaxMb,
            @Nullable Double percentRepaired)
            implements NodeFact {}

    /** How the node that answered streams and repairs reads. */
    record Streams(
            String mode,
            boolean streaming,
            @Nullable Long attempted,
            @Nullable Long mismatches) implements NodeFact {}
}
