package muniment.analysis.check.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Settings;
import muniment.analysis.fact.MetricFact.Series;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.text.Phrase;

/** Whether the operations of the disks stay below what disks and VM size allow. */
final class Iops implements Examination {
    static final Set<String> METRICS = Set.of("iops", "iops_including_throughput");
    private static final CheckId ID = new CheckId("CHK-IOPS-HEADROOM");
    private static final Set<String> ALL = Set.of(
            "ops", "operations", "iops", "io_ops", "total_ops", "total_operations", "operations_per_second", "total");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var covered = new ArrayList<String>();
        var sheets = new ArrayList<Sheet>();
        dossier.byReading(Series.class).forEach((_, series) -> {
            var courses = Course.of(series, METRICS).stream().map(Course::gauge).toList();
            var verdicts = courses.stream()
                    .filter(course -> !bytes(course) || courses.stream().noneMatch(other -> !bytes(other)))
                    .map(course -> verdict(dossier, course))
                    .toList();
            if (!verdicts.isEmpty()) {
                courses.forEach(course -> covered.add(course.node()));
                sheets.add(new Sheet(
                        Sheet.whereOf(courses.getFirst().seen(), ""),
                        List.of(),
                        new Sheet(Subject.CLUSTER, verdicts, List.of()).verdicts()));
            }
        });
        if (!sheets.isEmpty()) {
            Sheet.write(findings, sheets);
            Topology.of(dossier).uncovered(findings, covered, false, "az-metrics-list");
        }
        return findings.all();
    }

    /** Whether a series counts all operations, as its dimension says. */
    static boolean operations(Course course) {
        return ALL.contains(kind(course));
    }

    private static String kind(Course course) {
        return course.dimension("Kind").map(Course::plain).orElse("");
    }

    private static boolean bytes(Course course) {
        return kind(course).matches(".*(byte|octet|throughput|bps|mbps).*");
    }

    private static boolean part(Course course) {
        return !bytes(course)
                && kind(course)
                        .matches(
                                "(read|write)s?(_?(iops|ops|operations|io|ios))?|(iops|ops|operations)_(read|write)s?");
    }

    private static Verdict verdict(Dossier dossier, Course course) {
        var subject = Subject.of(Subject.Kind.METRIC, "iops").at(course.node());
        var who = Words.node(course);
        if (!operations(course) && !part(course)) {
            var kind = course.dimension("Kind").orElse("");
            return Verdict.unknown(
                    subject,
                    course.seen(),
                    kind.isEmpty()
                            ? Phrase.of("check-load.iops.no-kind", who)
                            : Phrase.of("check-load.iops.other-kind", who, kind));
        }
        if (course.points().isEmpty() || !course.within(Double.MAX_VALUE)) {
            return Verdict.unknown(subject, course.seen(), Phrase.of("check-load.iops.empty", who));
        }
        var limit = DiskLimit.of(dossier, course);
        if (limit.isEmpty()) {
            return Verdict.unknown(subject, course.seen(), Phrase.of("check-load.iops.no-limit", who));
        }
        return judged(dossier.settings(), course, subject, limit.get());
    }

    private static Verdict judged(Settings settings, Course course, Subject subject, DiskLimit limit) {
        var p95 = course.ranked().p95();
        var fails = p95 * 100 >= settings.required(ID, "fail") * limit.disks();
        var warns = p95 * 100 >= settings.required(ID, "warn") * limit.least();
        var outcome = fails
                ? Outcome.FAIL
                : warns ? Outcome.WARN : course.node().isEmpty() || part(course) ? Outcome.UNKNOWN : Outcome.PASS;
        var key = switch (outcome) {
            case FAIL -> "check-load.iops.fail";
            case WARN -> "check-load.iops.warn";
            case PASS -> "check-load.iops.pass";
            case UNKNOWN, NOT_APPLICABLE ->
                course.node().isEmpty() ? "check-load.iops.no-node" : "check-load.iops.part";
        };
        return Verdict.of(
                outcome,
                subject,
                course.seen(),
                Verdict.figure(p95, ""),
                fails ? "fail" : "warn",
                Phrase.of(
                        key,
                        Words.node(course),
                        Figures.plain(p95),
                        Figures.plain(100 * p95 / (fails ? limit.disks() : limit.least())),
                        limit.words(),
                        course.extent()));
    }
}
