package muniment.analysis.check.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.Fact;
import muniment.analysis.fact.LoadFact.TableLoad;
import muniment.analysis.fact.LogFact.Category;
import muniment.analysis.fact.LogFact.Extent;
import muniment.analysis.fact.LogFact.Tally;
import muniment.analysis.fact.MetricFact.Series;
import muniment.analysis.fact.TableName;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.text.Phrase;

/** Whether a table holds partitions that are too large. */
final class PartitionSize implements Examination {
    private static final CheckId ID = new CheckId("CHK-PARTITION-SIZE");
    private static final Set<String> METRICS = Set.of("cassandra_table_max_partition_size");
    private static final double MIB = 1024.0 * 1024.0;
    private static final double BUCKET = 1.2;
    private static final String OF_ONE_TABLE = "nodetool-tablehistograms";

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var sheets = new ArrayList<Sheet>();
        var covered = new ArrayList<String>();
        var own = UserTables.of(dossier);
        dossier.byReading(TableLoad.class).forEach((reading, tables) -> {
            var judged = tables.stream()
                    .filter(seen -> own.owns(seen.fact().table().keyspace()))
                    .toList();
            if (judged.stream().anyMatch(seen -> seen.fact().partitions().maximumBytes() != null)) {
                if (!reading.recognition().kind().value().equals(OF_ONE_TABLE)) {
                    covered.add(Answering.of(tables.getFirst()).address());
                }
                sheets.add(ofNode(dossier, judged));
            }
        });
        dossier.byReading(Series.class).forEach((_, series) -> {
            var courses = Course.of(series, METRICS).stream()
                    .map(Course::peaks)
                    .filter(course -> own.owns(course.dimension("keyspace").orElse("")))
                    .toList();
            if (!courses.isEmpty()) {
                courses.forEach(course -> covered.add(course.node()));
                sheets.add(ofMetric(dossier, courses));
            }
        });
        var measured = !sheets.isEmpty();
        dossier.byReading(Tally.class)
                .forEach((_, tallies) -> sheets.add(ofLog(
                        dossier,
                        tallies.stream()
                                .filter(seen -> seen.fact().category() == Category.LARGE_PARTITION)
                                .toList())));
        Sheet.write(findings, sheets);
        if (measured) {
            Topology.of(dossier)
                    .uncovered(findings, covered, true, "nodetool-tablestats", "cql-system-views", "az-metrics-list");
        } else if (!dossier.all(Extent.class).isEmpty()) {
            findings.about(Subject.of(Subject.Kind.LOG, "large-partition"))
                    .from(dossier.newest(Extent.class))
                    .collect("nodetool-tablestats", "cql-system-views", "az-metrics-list")
                    .unknown("check-load.partition.log-only");
        }
        return findings.all();
    }

    private static Sheet ofNode(Dossier dossier, List<Seen<TableLoad>> tables) {
        var node = Answering.of(tables.getFirst());
        var verdicts = new ArrayList<Verdict>();
        var nothing = 0;
        for (var seen : tables) {
            var bytes = seen.fact().partitions().maximumBytes();
            var subject = new Subject(Subject.Kind.TABLE, seen.fact().table().toString(), node.at());
            if (bytes == null || !Double.isFinite(bytes) || bytes < 0) {
                nothing++;
                continue;
            }
            verdicts.add(verdict(
                    dossier, subject, seen, bytes, seen.fact().rounded(), Phrase.of("check-load.at", node.words())));
        }
        return new Sheet(
                Sheet.whereOf(tables.getFirst(), node.at()), verdicts, summary(tables, node, verdicts, nothing));
    }

    private static List<Verdict> summary(
            List<Seen<TableLoad>> tables, Answering node, List<Verdict> verdicts, int nothing) {
        var summary = new ArrayList<Verdict>();
        var largest = tables.stream()
                .max(Comparator.comparing(seen -> {
                    var bytes = seen.fact().partitions().maximumBytes();
                    return bytes == null ? -1 : bytes;
                }))
                .orElseThrow();
        var where = Sheet.whereOf(tables.getFirst(), node.at());
        if (nothing > 0) {
            summary.add(Verdict.unknown(
                    where,
                    tables.getFirst(),
                    Phrase.of("check-load.partition.no-size", Integer.toString(nothing), node.words(), nothing)));
        }
        var fine = verdicts.stream()
                .filter(verdict -> verdict.outcome() == Outcome.PASS)
                .count();
        if (Words.incomplete(largest.reading())) {
            summary.add(Verdict.unknown(
                    where,
                    largest,
                    Phrase.of(
                            "check-load.incomplete",
                            node.words(),
                            largest.reading().remarks().getFirst())));
        } else if (fine > 0) {
            var bytes = largest.fact().partitions().maximumBytes();
            summary.add(Verdict.of(
                    Outcome.PASS,
                    node.subject(),
                    largest,
                    Verdict.figure((bytes == null ? 0 : bytes) / MIB, "MiB"),
                    "warn",
                    Phrase.of(
                            "check-load.partition.pass",
                            node.words(),
                            Long.toString(fine),
                            Integer.toString(tables.size()),
                            largest.fact().table().toString(),
                            Figures.plain((bytes == null ? 0 : bytes) / MIB),
                            tables.size())));
        }
        return summary;
    }

    private static Sheet ofMetric(Dossier dossier, List<Course> courses) {
        var verdicts = new ArrayList<Verdict>();
        for (var course : courses) {
            var keyspace = course.dimension("keyspace");
            var table = course.dimension("table");
            var named = keyspace.isPresent() && table.isPresent();
            var subject = named
                    ? new Subject(
                            Subject.Kind.TABLE, new TableName(keyspace.get(), table.get()).toString(), course.node())
                    : new Subject(Subject.Kind.METRIC, "cassandra_table_max_partition_size", course.node());
            if (course.points().isEmpty() || !course.within(Double.MAX_VALUE)) {
                verdicts.add(Verdict.unknown(
                        subject, course.seen(), Phrase.of("check-load.partition.metric-empty", subject.name())));
                continue;
            }
            var verdict = verdict(
                    dossier,
                    subject,
                    course.seen(),
                    course.ranked().highest(),
                    true,
                    Phrase.of("check-load.over", Words.node(course), course.extent()));
            var proves = named && !course.node().isEmpty() || verdict.outcome() != Outcome.PASS;
            verdicts.add(
                    proves
                            ? verdict
                            : Verdict.unknown(
                                    subject,
                                    course.seen(),
                                    Phrase.of(
                                            "check-load.partition.metric-mixed", subject.name(), Words.node(course))));
        }
        var passes = verdicts.stream()
                .filter(verdict -> verdict.outcome() == Outcome.PASS)
                .limit(200)
                .toList();
        return new Sheet(
                Sheet.whereOf(courses.getFirst().seen(), ""),
                verdicts.stream().filter(verdict -> !passes.contains(verdict)).toList(),
                passes);
    }

    private static Sheet ofLog(Dossier dossier, List<Seen<Tally>> lines) {
        var verdicts = new ArrayList<Verdict>();
        for (var seen : lines) {
            var worst = seen.fact().worst();
            var table = seen.fact().table();
            if (worst != null && worst > 0 && table != null) {
                var subject = new Subject(Subject.Kind.TABLE, table.toString(), LogAt.of(seen));
                var verdict = verdict(dossier, subject, seen, worst, false, Phrase.of("check-load.in-log"));
                if (verdict.outcome() != Outcome.PASS) {
                    verdicts.add(verdict);
                }
            }
        }
        return new Sheet(Subject.CLUSTER, verdicts, List.of());
    }

    private static Verdict verdict(
            Dossier dossier, Subject subject, Seen<? extends Fact> seen, double bytes, boolean rounded, Phrase where) {
        var warn = dossier.settings().required(ID, "warn") * MIB;
        var fail = dossier.settings().required(ID, "fail") * MIB;
        var outcome = bytes > fail ? Outcome.FAIL : bytes > warn ? Outcome.WARN : Outcome.PASS;
        var limit = outcome == Outcome.FAIL ? fail : warn;
        return Verdict.of(
                outcome,
                subject,
                seen,
                Verdict.figure(bytes / MIB, "MiB"),
                outcome == Outcome.FAIL ? "fail" : "warn",
                Phrase.of(
                        outcome == Outcome.PASS ? "check-load.partition.below" : "check-load.partition.above",
                        subject.name(),
                        Figures.plain(bytes / MIB),
                        Figures.plain(limit / MIB),
                        where,
                        Words.rounded(rounded && outcome != Outcome.PASS && bytes / BUCKET <= limit)));
    }
}
