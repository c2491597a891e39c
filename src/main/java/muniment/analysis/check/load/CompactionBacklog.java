package muniment.analysis.check.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.LoadFact.PendingCompactions;
import muniment.analysis.fact.MetricFact.Series;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;

/** Whether compaction keeps up with what is written. */
final class CompactionBacklog implements Examination {
    private static final CheckId ID = new CheckId("CHK-COMPACTION-BACKLOG");
    private static final Set<String> PER_TABLE =
            Set.of("cassandra_table_pending_compactions3", "mcac_table_pending_compactions");
    private static final Set<String> PER_NODE = Set.of("mcac_compaction_pending_tasks");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var covered = new ArrayList<String>();
        for (var seen : dossier.all(PendingCompactions.class)) {
            covered.add(Answering.of(seen).address());
            snapshot(dossier, findings, seen);
        }
        var snapshots = !covered.isEmpty();
        rising(dossier, findings);
        dossier.byReading(Series.class).forEach((_, series) -> {
            Map<String, List<Course>> nodes = new LinkedHashMap<>();
            Course.of(series, PER_NODE).stream()
                    .map(Course::gauge)
                    .forEach(course -> nodes.computeIfAbsent(course.node(), _ -> new ArrayList<>())
                            .add(course));
            Map<String, List<Course>> tables = new LinkedHashMap<>();
            Course.of(series, PER_TABLE).stream()
                    .map(Course::gauge)
                    .forEach(course -> tables.computeIfAbsent(course.node(), _ -> new ArrayList<>())
                            .add(course));
            nodes.forEach((node, courses) -> metric(dossier, findings, courses, true));
            tables.forEach((node, courses) -> {
                if (!nodes.containsKey(node)) {
                    metric(dossier, findings, courses, courses.stream().allMatch(CompactionBacklog::ofTable));
                }
            });
            covered.addAll(nodes.keySet());
            covered.addAll(tables.keySet());
        });
        if (!covered.isEmpty()) {
            Topology.of(dossier).uncovered(findings, covered, snapshots, "nodetool-compactionstats", "az-metrics-list");
        }
        return findings.all();
    }

    private static boolean ofTable(Course course) {
        return course.dimension("table").isPresent();
    }

    private static void snapshot(Dossier dossier, Findings findings, Seen<PendingCompactions> seen) {
        var node = Answering.of(seen);
        var warn = dossier.settings().required(ID, "warn");
        var count = seen.fact().count();
        var above = count > warn;
        findings.about(node.subject())
                .from(seen)
                .measured(Long.toString(count), "")
                .against("warn")
                .end(
                        count < 0 ? Outcome.UNKNOWN : above ? Outcome.WARN : Outcome.PASS,
                        above ? "check-load.compaction.above" : "check-load.compaction.snapshot",
                        Long.toString(count),
                        node.words(),
                        Figures.plain(warn),
                        count);
    }

    /** Several snapshots of one node are a course of their own. */
    private static void rising(Dossier dossier, Findings findings) {
        var nodes = new TreeMap<String, List<Seen<PendingCompactions>>>();
        for (var seen : dossier.all(PendingCompactions.class)) {
            if (Answering.of(seen).known() && seen.capturedAt().isPresent()) {
                nodes.computeIfAbsent(Answering.of(seen).address(), _ -> new ArrayList<>())
                        .addFirst(seen);
            }
        }
        nodes.forEach((node, oldestFirst) -> {
            var points = new ArrayList<Point>();
            oldestFirst.forEach(seen -> seen.capturedAt()
                    .ifPresent(at -> points.add(new Point(at, seen.fact().count()))));
            if (rises(dossier, points)) {
                findings.about(new Subject(Subject.Kind.METRIC, "pending compactions rising", node))
                        .from(oldestFirst.reversed())
                        .measured(points.getLast().value(), "")
                        .against("rising")
                        .warn(
                                "check-load.compaction.rising-snapshots",
                                node,
                                Figures.plain(points.getFirst().value()),
                                Figures.plain(points.getLast().value()),
                                Integer.toString(points.size()));
            }
        });
    }

    private static void metric(Dossier dossier, Findings findings, List<Course> courses, boolean whole) {
        var first = courses.getFirst();
        var draft = findings.about(new Subject(Subject.Kind.METRIC, "pending_compactions", first.node()))
                .from(courses.stream().map(Course::seen).toList())
                .against("warn");
        var sums = new TreeMap<Instant, Double>();
        courses.forEach(course -> course.points().forEach(point -> sums.merge(point.at(), point.value(), Double::sum)));
        var points = new ArrayList<Point>();
        sums.forEach((at, value) -> points.add(new Point(at, value)));
        if (points.isEmpty() || !courses.stream().allMatch(course -> course.within(Double.MAX_VALUE))) {
            draft.unknown("check-load.compaction.empty", Words.node(first));
            return;
        }
        var course = new Course(first.seen(), first.maxima(), points);
        var most = course.ranked().highest();
        var warn = dossier.settings().required(ID, "warn");
        draft.measured(most, "");
        if (most > warn) {
            draft.warn(
                    "check-load.compaction.metric-above",
                    Words.node(first),
                    Figures.plain(most),
                    Figures.plain(warn),
                    course.extent());
        } else if (whole && rises(dossier, points)) {
            draft.against("rising")
                    .warn(
                            "check-load.compaction.rising",
                            Words.node(first),
                            Figures.plain(points.getLast().value()),
                            Figures.plain(dossier.settings().required(ID, "rising")),
                            course.extent());
        } else if (!whole || first.node().isEmpty()) {
            draft.unknown("check-load.compaction.mixed", Words.node(first), Figures.plain(most));
        } else {
            var brief = course.span().toMinutes() < dossier.settings().required(ID, "rising") * 60;
            draft.pass(
                    brief ? "check-load.compaction.brief" : "check-load.compaction.pass",
                    Words.node(first),
                    Figures.plain(most),
                    Figures.plain(warn),
                    course.extent());
        }
    }

    /** Whether the last hours, as many as it takes, never fall and end higher than they began. */
    private static boolean rises(Dossier dossier, List<Point> points) {
        if (points.size() < 3) {
            return false;
        }
        var minutes = (long) (dossier.settings().required(ID, "rising") * 60);
        var from = points.getLast().at().minusSeconds(minutes * 60);
        var start = -1;
        for (int i = 0; i < points.size(); i++) {
            if (!points.get(i).at().isAfter(from)) {
                start = i;
            }
        }
        if (start < 0 || points.size() - start < 3) {
            return false;
        }
        for (int i = start + 1; i < points.size(); i++) {
            if (points.get(i).value() < points.get(i - 1).value()) {
                return false;
            }
        }
        return points.getLast().value() > points.get(start).value();
    }
}
