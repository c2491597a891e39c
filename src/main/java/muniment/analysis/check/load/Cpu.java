package muniment.analysis.check.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.MetricFact.Series;

/**
 * The CPU of each node as the share that is busy.
 *
 * <p>A series of idle time is turned round; one of another kind, such as user or system time, is a part of the whole
 * and is never added up.
 *
 * @param idle whether it was turned round
 * @param told whether the series itself says which of the two it is
 */
record Cpu(Course busy, boolean idle, boolean told) {
    private static final Set<String> METRICS = Set.of(
            "total_cpu",
            "cpu",
            "usage_idle",
            "usage_active",
            "cpu_usage_idle",
            "cpu_usage_active",
            "average_cpu_usage_active");
    private static final Set<String> IDLE = Set.of("idle", "usage_idle");
    private static final Set<String> ACTIVE = Set.of("active", "usage_active", "busy", "used");
    private static final double FULL = 100;

    /** What can be judged, node by node; {@link Split#unclear} names series of which that cannot be said. */
    static Split of(List<Seen<Series>> series) {
        var judged = new LinkedHashMap<String, Cpu>();
        var unclear = new LinkedHashMap<String, Seen<Series>>();
        for (var seen : Course.of(series, METRICS)) {
            var course = Course.gauge(seen);
            var kind = kind(course);
            var core = course.dimension("CPU")
                    .filter(name -> !name.toLowerCase(Locale.ROOT).contains("total"));
            if (core.isPresent() || !(kind.isEmpty() || IDLE.contains(kind) || ACTIVE.contains(kind))) {
                unclear.putIfAbsent(course.node(), seen);
                continue;
            }
            var idle = IDLE.contains(kind);
            judged.merge(
                    course.node(),
                    new Cpu(idle ? course.outOf(FULL) : course, idle, !kind.isEmpty()),
                    (one, other) -> one.told && (!one.idle || other.idle || !other.told) ? one : other);
        }
        unclear.keySet().removeAll(judged.keySet());
        return new Split(List.copyOf(judged.values()), unclear);
    }

    private static String kind(Course course) {
        var kind = course.dimension("Kind").map(Course::plain);
        if (kind.isPresent()) {
            return kind.get();
        }
        var metric = Course.plain(course.seen().fact().metric());
        return metric.contains("idle") ? "idle" : metric.contains("active") ? "active" : "";
    }

    /** Series that can be judged and, by node, one of those that cannot. */
    record Split(List<Cpu> judged, Map<String, Seen<Series>> unclear) {
        boolean isEmpty() {
            return judged.isEmpty() && unclear.isEmpty();
        }

        List<Cpu> plausible() {
            var plausible = new ArrayList<Cpu>();
            for (var cpu : judged) {
                if (!cpu.busy().points().isEmpty() && cpu.busy().within(FULL) && !Words.maybeShare(cpu.busy())) {
                    plausible.add(cpu);
                }
            }
            return plausible;
        }
    }
}
