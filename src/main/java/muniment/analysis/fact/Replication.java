package muniment.analysis.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a keyspace is replicated.
 *
 * @param strategy the simple name of the class, such as {@code NetworkTopologyStrategy}
 * @param options everything else as it was written; for NetworkTopologyStrategy the factor of each datacenter
 */
public record Replication(String strategy, Map<String, String> options) {
    public Replication {
        strategy = strategy.substring(strategy.lastIndexOf('.') + 1);
        options = Map.copyOf(options);
    }

    /** Whether factors are given per datacenter. */
    public boolean perDatacenter() {
        return strategy.equals("NetworkTopologyStrategy");
    }

    /** Whether the keyspace is local to each node and not replicated at all. */
    public boolean local() {
        return strategy.equals("LocalStrategy");
    }

    /**
     * The replication factor of each datacenter; empty unless it is set per datacenter. A factor that cannot be read is
     * left out: {@link #unreadable} names it.
     */
    public Map<String, Integer> factors() {
        var factors = new LinkedHashMap<String, Integer>();
        if (perDatacenter()) {
            options.forEach((name, text) -> factor(text).ifPresent(factor -> factors.put(name, factor)));
        }
        return factors;
    }

    /** The options of NetworkTopologyStrategy that are no replication factor. */
    public Map<String, String> unreadable() {
        var rest = new LinkedHashMap<String, String>();
        if (perDatacenter()) {
            options.forEach((name, text) -> {
                if (factor(text).isEmpty()) {
                    rest.put(name, text);
                }
            });
        }
        return rest;
    }

    /**
     * A factor as {@code 3}, or {@code 3/1} where one of the three is transient; transient replicas hold no full data.
     */
    public static Optional<Integer> factor(String text) {
        var whole = text.strip();
        return whole.matches("\\d{1,4}(/\\d{1,4})?")
                ? Optional.of(Integer.parseInt(whole.contains("/") ? whole.substring(0, whole.indexOf('/')) : whole))
                : Optional.empty();
    }
}
