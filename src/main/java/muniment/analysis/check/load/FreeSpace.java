package muniment.analysis.check.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.MetricFact.Sample;
import muniment.analysis.fact.MetricFact.Series;

/**
 * The used share of a file system from the three series that collectd writes of it: free, used and reserved.
 *
 * <p>Only moments at which all three are there count. Of file systems that have a name, those that are named after
 * Cassandra or its data count; one without a name counts where the node has no other.
 */
final class FreeSpace {
    private static final Set<String> METRICS = Set.of("collectd_df_df_complex", "collectd_df");
    private static final Set<String> LABELS = Set.of(
            "cluster", "dc", "rack", "instance", "job", "type", "prometheus", "datacenter", "node", "host", "address");
    private static final String TYPE = "type";

    private FreeSpace() {}

    static List<Course> courses(List<Seen<Series>> series) {
        Map<Map<String, String>, Map<String, Seen<Series>>> systems = new LinkedHashMap<>();
        for (var seen : Course.of(series, METRICS)) {
            seen.fact().dimension(TYPE).ifPresent(type -> {
                var labels = new TreeMap<>(seen.fact().dimensions());
                labels.keySet().removeIf(name -> name.equalsIgnoreCase(TYPE));
                systems.computeIfAbsent(labels, _ -> new HashMap<>()).put(type, seen);
            });
        }
        var perNode = new LinkedHashMap<String, List<Course>>();
        systems.values().forEach(parts -> {
            var free = parts.get("free");
            var used = parts.get("used");
            var reserved = parts.get("reserved");
            if (free != null && used != null && reserved != null) {
                var course = share(free, used, reserved);
                perNode.computeIfAbsent(course.node(), _ -> new ArrayList<>()).add(course);
            }
        });
        return perNode.values().stream()
                .flatMap(courses ->
                        courses.stream().filter(course -> ofData(course) || courses.size() == 1 && nameless(course)))
                .toList();
    }

    private static boolean ofData(Course course) {
        return names(course)
                .anyMatch(label -> label.getValue().contains("cassandra")
                        || label.getValue().contains("data"));
    }

    private static boolean nameless(Course course) {
        return names(course).findAny().isEmpty();
    }

    private static Stream<Map.Entry<String, String>> names(Course course) {
        return course.seen().fact().dimensions().entrySet().stream()
                .filter(label -> !LABELS.contains(label.getKey().toLowerCase(Locale.ROOT)));
    }

    private static Course share(Seen<Series> free, Seen<Series> used, Seen<Series> reserved) {
        var frees = values(free);
        var reserves = values(reserved);
        var points = new ArrayList<Point>();
        values(used).forEach((at, value) -> {
            var freely = frees.get(at);
            var kept = reserves.get(at);
            if (freely != null && kept != null && freely + value + kept > 0) {
                points.add(new Point(at, 100 - freely / (freely + value + kept) * 100));
            }
        });
        var percent = new Series(
                "collectd_df",
                "Percent",
                used.fact().dimensions(),
                points.stream()
                        .map(point -> Sample.of(point.at(), point.value()))
                        .toList());
        return new Course(new Seen<>(percent, used.place(), used.reading()), false, points);
    }

    private static Map<Instant, Double> values(Seen<Series> seen) {
        var values = new TreeMap<Instant, Double>();
        Course.gauge(seen).points().forEach(point -> values.put(point.at(), point.value()));
        return values;
    }
}
