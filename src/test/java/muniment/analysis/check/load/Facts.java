package muniment.analysis.check.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muniment.analysis.check.DossierOf;
import muniment.analysis.fact.LoadFact.Dropped;
import muniment.analysis.fact.LoadFact.Partitions;
import muniment.analysis.fact.LoadFact.Reads;
import muniment.analysis.fact.LoadFact.TableLoad;
import muniment.analysis.fact.MetricFact.Sample;
import muniment.analysis.fact.MetricFact.Series;
import muniment.analysis.fact.NodeFact.Build;
import muniment.analysis.fact.NodeFact.Home;
import muniment.analysis.fact.NodeFact.Node;
import muniment.analysis.fact.NodeFact.Usage;
import muniment.analysis.fact.NodeFact.Vitals;
import muniment.analysis.fact.TableName;
import org.jspecify.annotations.Nullable;

/** Facts for the tests of these checks. */
final class Facts {
    static final double MIB = 1024.0 * 1024.0;

    private Facts() {}

    /** Averages an hour apart, the last of them at now; the dimensions are name, value, name, value. */
    static Series hourly(String metric, List<Double> values, String... dimensions) {
        return series(metric, Duration.ofHours(1), values, dimensions);
    }

    /** Averages a day apart, the last of them at now. */
    static Series daily(String metric, List<Double> values, String... dimensions) {
        return series(metric, Duration.ofDays(1), values, dimensions);
    }

    private static Series series(String metric, Duration step, List<Double> values, String... dimensions) {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < values.size(); i++) {
            Instant at = DossierOf.NOW.minus(step.multipliedBy(values.size() - 1L - i));
            samples.add(Sample.of(at, values.get(i)));
        }
        Map<String, String> labels = new HashMap<>();
        for (int i = 0; i < dimensions.length; i += 2) {
            labels.put(dimensions[i], dimensions[i + 1]);
        }
        return new Series(metric, "Percent", labels, samples);
    }

    static Node node(String address, @Nullable String status, @Nullable String state, @Nullable String process) {
        return new Node(
                address, new Home("dc1", "r1", null), new Vitals(status, state, process), Usage.UNKNOWN, Build.UNKNOWN);
    }

    static Node up(String address) {
        return node(address, "Up", "Normal", "Running");
    }

    static Node using(
            String address, @Nullable Double load, @Nullable Double used, @Nullable Double free, @Nullable Double cpu) {
        return new Node(address, Home.UNKNOWN, Vitals.UNKNOWN, new Usage(load, used, free, cpu), Build.UNKNOWN);
    }

    /** The whole list of a 3.11 tpstats in which only messages of one type were dropped. */
    static Dropped[] dropped(String type, long count) {
        return Stream.of(
                        "READ",
                        "RANGE_SLICE",
                        "_TRACE",
                        "HINT",
                        "MUTATION",
                        "COUNTER_MUTATION",
                        "BATCH_STORE",
                        "BATCH_REMOVE",
                        "REQUEST_RESPONSE",
                        "PAGED_RANGE",
                        "READ_REPAIR")
                .map(name -> new Dropped(name, name.equals(type) ? count : 0))
                .toArray(Dropped[]::new);
    }

    static TableLoad sized(String table, @Nullable Double bytes, boolean rounded) {
        return new TableLoad(
                new TableName("billing", table), new Partitions(bytes, null, null), Reads.UNKNOWN, null, rounded);
    }

    static TableLoad read(String table, @Nullable Double count, @Nullable Double tombstones, boolean rounded) {
        return new TableLoad(
                new TableName("billing", table),
                Partitions.UNKNOWN,
                new Reads(count, tombstones, null, null),
                null,
                rounded);
    }
}
