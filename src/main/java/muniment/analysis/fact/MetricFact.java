package muniment.analysis.fact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Measurements over time. */
public sealed interface MetricFact extends Fact {
    /**
     * A series of one metric, whether it came from Azure Monitor, the portal or Prometheus.
     *
     * @param metric as its source names it, such as {@code disk_utilization} or {@code mcac_table_pending_compactions}
     * @param unit as its source says it, empty where it does not
     * @param dimensions what the series is split by; names are compared without regard to case
     * @param samples oldest first; a moment without data has no sample
     */
    record Series(String metric, String unit, Map<String, String> dimensions, List<Sample> samples)
            implements MetricFact {
        public Series {
            var lenient = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            lenient.putAll(dimensions);
            dimensions = java.util.Collections.unmodifiableMap(lenient);
            samples = List.copyOf(samples);
        }

        /** The value of a dimension, if the series is split by it. */
        public Optional<String> dimension(String name) {
            return Optional.ofNullable(dimensions.get(name)).filter(value -> !value.isBlank());
        }

        /** The node that the series is about, without its port; empty where it is not split by node. */
        public Optional<String> node() {
            for (var name : List.of("Address", "cassandra_node", "instance", "node", "host")) {
                var value = dimension(name);
                if (value.isPresent()) {
                    return value.map(text -> text.matches("\\d+\\.\\d+\\.\\d+\\.\\d+:\\d+")
                            ? text.substring(0, text.indexOf(':'))
                            : text);
                }
            }
            return Optional.empty();
        }
    }

    /** What was measured in one interval; null where an aggregation was not asked for. */
    record Sample(
            Instant at,
            @Nullable Double average,
            @Nullable Double minimum,
            @Nullable Double maximum,
            @Nullable Double total,
            @Nullable Double count) {
        /** A single value. */
        public static Sample of(Instant at, double value) {
            return new Sample(at, value, null, null, null, null);
        }
    }
}
