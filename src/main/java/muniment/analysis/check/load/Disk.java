package muniment.analysis.check.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.MetricFact.Series;
import muniment.analysis.fact.NodeFact.Node;
import muniment.catalog.CheckId;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.text.Phrase;

/** Whether the disks leave room for compaction, and for how long they will. */
final class Disk implements Examination {
    private static final CheckId ID = new CheckId("CHK-DISK-UTIL");
    private static final Set<String> METRICS = Set.of("disk_utilization");
    private static final double FULL = 100;
    private static final double HOURS_PER_DAY = 24;

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var sheets = new ArrayList<Sheet>();
        var covered = new ArrayList<String>();
        dossier.byReading(Series.class).forEach((_, series) -> {
            var courses = new ArrayList<>(
                    Course.of(series, METRICS).stream().map(Course::gauge).toList());
            courses.addAll(FreeSpace.courses(series));
            if (!courses.isEmpty()) {
                courses.forEach(course -> covered.add(course.node()));
                sheets.add(sheet(dossier, courses));
            }
        });
        dossier.byReading(Node.class).forEach((_, nodes) -> {
            var verdicts = nodes.stream()
                    .filter(seen -> seen.fact().usage().diskUsedKb() != null
                            || seen.fact().usage().diskFreeKb() != null)
                    .map(seen -> instant(dossier, seen))
                    .toList();
            if (!verdicts.isEmpty()) {
                verdicts.forEach(verdict -> covered.add(verdict.subject().name()));
                sheets.add(new Sheet(Sheet.whereOf(nodes.getFirst(), ""), List.of(), verdicts));
            }
        });
        if (!sheets.isEmpty()) {
            Sheet.write(findings, sheets);
            Topology.of(dossier).uncovered(findings, covered, false, "az-metrics-list", "az-cluster-status");
        }
        return findings.all();
    }

    private static Sheet sheet(Dossier dossier, List<Course> courses) {
        var verdicts = new ArrayList<Verdict>();
        var first = courses.getFirst().seen();
        var needed = dossier.settings().required(ID, "trend-days");
        var brief = 0;
        for (var course : courses) {
            verdicts.add(verdict(dossier, course));
            if (days(course) < needed) {
                brief++;
            }
        }
        var summary = new ArrayList<>(new Sheet(Subject.CLUSTER, verdicts, List.of()).verdicts());
        if (brief > 0) {
            summary.add(Verdict.unknown(
                    Subject.of(Subject.Kind.METRIC, "disk_utilization trend"),
                    first,
                    Phrase.of("check-load.disk.trend-short", Integer.toString(brief), Figures.plain(needed))));
        }
        return new Sheet(Sheet.whereOf(first, ""), List.of(), summary);
    }

    private static double days(Course course) {
        return course.span().toMinutes() / 60.0 / HOURS_PER_DAY;
    }

    private static Verdict verdict(Dossier dossier, Course course) {
        var name = course.seen().fact().metric();
        var subject = Subject.of(Subject.Kind.METRIC, METRICS.contains(Course.plain(name)) ? "disk_utilization" : name)
                .at(course.node());
        var who = Words.node(course);
        if (course.points().isEmpty()) {
            return Verdict.unknown(subject, course.seen(), Phrase.of("check-load.disk.empty", who));
        }
        var ranked = course.ranked();
        if (!course.within(FULL) || Words.maybeShare(course)) {
            return Verdict.unknown(
                    subject,
                    course.seen(),
                    Phrase.of("check-load.disk.implausible", who, Figures.plain(ranked.highest())));
        }
        var warn = dossier.settings().required(ID, "warn");
        var fail = dossier.settings().required(ID, "fail");
        var level = ranked.p95();
        var measured = Verdict.figure(level, "%");
        if (level > fail) {
            return Verdict.of(
                    Outcome.FAIL,
                    subject,
                    course.seen(),
                    measured,
                    "fail",
                    says("check-load.disk.fail", course, level, fail));
        }
        if (level > warn) {
            return Verdict.of(
                    Outcome.WARN,
                    subject,
                    course.seen(),
                    measured,
                    "warn",
                    says("check-load.disk.warn", course, level, warn));
        }
        var horizon = dossier.settings().required(ID, "horizon");
        if (days(course) >= dossier.settings().required(ID, "trend-days")) {
            var last = course.points().getLast().at();
            var crossing = Line.through(course.points()).flatMap(line -> line.passes(warn, last, horizon));
            if (crossing.isPresent()) {
                return Verdict.of(
                        Outcome.WARN,
                        subject,
                        course.seen(),
                        measured,
                        "horizon",
                        Phrase.of(
                                "check-load.disk.crossing",
                                who,
                                Figures.plain(level),
                                Figures.plain(warn),
                                crossing.get().toString().substring(0, 10),
                                Figures.plain(horizon),
                                course.extent()));
            }
        }
        if (course.node().isEmpty()) {
            return new Verdict(
                    Outcome.UNKNOWN,
                    subject,
                    List.of(course.seen()),
                    measured,
                    "warn",
                    says("check-load.disk.no-node", course, level, warn));
        }
        return Verdict.of(
                Outcome.PASS,
                subject,
                course.seen(),
                measured,
                "warn",
                says("check-load.disk.pass", course, level, warn));
    }

    private static Phrase says(String key, Course course, double level, double limit) {
        return Phrase.of(key, Words.node(course), Figures.plain(level), Figures.plain(limit), course.extent());
    }

    private static Verdict instant(Dossier dossier, Seen<Node> seen) {
        var address = Topology.plain(seen.fact().address());
        var subject = Subject.of(Subject.Kind.NODE, address);
        var used = seen.fact().usage().diskUsedKb();
        var free = seen.fact().usage().diskFreeKb();
        if (used == null
                || free == null
                || !(used >= 0)
                || !(free >= 0)
                || !(used + free > 0)
                || !Double.isFinite(used + free)) {
            return Verdict.unknown(subject, seen, Phrase.of("check-load.disk.status-unclear", address));
        }
        var share = used * FULL / (used + free);
        Measurement measured = Verdict.figure(share, "%");
        var warn = dossier.settings().required(ID, "warn");
        var fail = dossier.settings().required(ID, "fail");
        if (share > fail) {
            return Verdict.of(
                    Outcome.FAIL,
                    subject,
                    seen,
                    measured,
                    "fail",
                    Phrase.of("check-load.disk.status-above", address, Figures.plain(share), Figures.plain(fail)));
        }
        return share > warn
                ? Verdict.of(
                        Outcome.WARN,
                        subject,
                        seen,
                        measured,
                        "warn",
                        Phrase.of("check-load.disk.status-above", address, Figures.plain(share), Figures.plain(warn)))
                : Verdict.of(
                        Outcome.PASS,
                        subject,
                        seen,
                        measured,
                        "warn",
                        Phrase.of("check-load.disk.status-pass", address, Figures.plain(share), Figures.plain(warn)));
    }
}
