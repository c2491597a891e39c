package muniment.analysis.check.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ConfigFact.Setting;
import muniment.analysis.fact.ConfigFact.YamlKey;
import muniment.analysis.fact.Fact;
import muniment.analysis.fact.LoadFact.TableLoad;
import muniment.analysis.fact.LogFact.Category;
import muniment.analysis.fact.LogFact.Tally;
import muniment.analysis.fact.MetricFact.Series;
import muniment.catalog.CheckId;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.text.Phrase;

/** Whether reads wade through tombstones. */
final class Tombstones implements Examination {
    private static final CheckId ID = new CheckId("CHK-TOMBSTONES");
    private static final Set<String> METRICS = Set.of("cassandra_table_tombstone_scanned_histogram_p99");
    private static final Set<String> SETTINGS = Set.of("tombstone_warn_threshold", "tombstone_failure_threshold");
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
            if (judged.stream().anyMatch(seen -> seen.fact().reads().maximumTombstones() != null)) {
                if (!reading.recognition().kind().value().equals(OF_ONE_TABLE)) {
                    covered.add(Answering.of(tables.getFirst()).address());
                }
                sheets.add(ofNode(dossier, judged));
            }
        });
        dossier.byReading(Series.class).forEach((_, series) -> {
            var courses = Course.of(series, METRICS).stream().map(Course::peaks).toList();
            if (!courses.isEmpty()) {
                sheets.add(ofMetric(dossier, courses));
            }
        });
        dossier.byReading(Tally.class).forEach((_, tallies) -> sheets.add(ofLog(dossier, tallies)));
        Sheet.write(findings, sheets);
        if (!covered.isEmpty()) {
            Topology.of(dossier).uncovered(findings, covered, true, "nodetool-tablestats", "cql-system-views");
        }
        return findings.all();
    }

    private static Sheet ofNode(Dossier dossier, List<Seen<TableLoad>> tables) {
        var node = Answering.of(tables.getFirst());
        var where = Sheet.whereOf(tables.getFirst(), node.at());
        var verdicts = new ArrayList<Verdict>();
        var quiet = new ArrayList<Seen<TableLoad>>();
        for (var seen : tables) {
            var reads = seen.fact().reads();
            var most = reads.maximumTombstones();
            var count = reads.count();
            var told = most != null && Double.isFinite(most) && most > 0 && (count == null || count > 0);
            var subject = new Subject(Subject.Kind.TABLE, seen.fact().table().toString(), node.at());
            if (!told || most == null) {
                quiet.add(seen);
                continue;
            }
            var verdict = verdict(
                    dossier, subject, seen, most, seen.fact().rounded(), Phrase.of("check-load.at", node.words()));
            if (count == null && verdict.outcome() == Outcome.PASS) {
                quiet.add(seen);
            } else {
                verdicts.add(verdict);
            }
        }
        var summary = new ArrayList<Verdict>();
        if (!quiet.isEmpty()) {
            summary.add(new Verdict(
                    Outcome.UNKNOWN,
                    where,
                    quiet,
                    new Measurement(Integer.toString(quiet.size()), ""),
                    "",
                    Phrase.of(
                            "check-load.tombstones.quiet",
                            Integer.toString(quiet.size()),
                            Integer.toString(tables.size()),
                            node.words(),
                            String.join(
                                    ", ",
                                    quiet.stream()
                                            .map(seen -> seen.fact().table().toString())
                                            .limit(10)
                                            .toList()),
                            tables.size(),
                            quiet.size() > 10 ? 1 : 0)));
        }
        var fine = verdicts.stream()
                .filter(verdict -> verdict.outcome() == Outcome.PASS)
                .toList();
        if (Words.incomplete(tables.getFirst().reading())) {
            summary.add(Verdict.unknown(
                    where,
                    tables.getFirst(),
                    Phrase.of(
                            "check-load.incomplete",
                            node.words(),
                            tables.getFirst().reading().remarks().getFirst())));
        } else if (!fine.isEmpty()) {
            summary.add(new Verdict(
                    Outcome.PASS,
                    node.subject(),
                    fine.stream().flatMap(verdict -> verdict.seen().stream()).toList(),
                    new Measurement(Integer.toString(fine.size()), ""),
                    "warn",
                    Phrase.of(
                            "check-load.tombstones.pass",
                            node.words(),
                            Integer.toString(fine.size()),
                            Integer.toString(tables.size()),
                            Figures.plain(dossier.settings().required(ID, "warn")),
                            tables.size())));
        }
        return new Sheet(where, verdicts, summary);
    }

    private static Sheet ofMetric(Dossier dossier, List<Course> courses) {
        var verdicts = new ArrayList<Verdict>();
        for (var course : courses) {
            var name = course.dimension("keyspace").orElse("?") + "."
                    + course.dimension("table").orElse("?");
            var subject = new Subject(Subject.Kind.TABLE, name, course.node());
            var verdict = course.points().isEmpty() || !course.within(Double.MAX_VALUE)
                    ? Verdict.unknown(subject, course.seen(), Phrase.of("check-load.tombstones.p99-only", name))
                    : verdict(
                            dossier,
                            subject,
                            course.seen(),
                            course.ranked().highest(),
                            true,
                            Phrase.of("check-load.over", Words.node(course), course.extent()));
            verdicts.add(
                    verdict.outcome() == Outcome.PASS
                            ? Verdict.unknown(subject, course.seen(), Phrase.of("check-load.tombstones.p99-only", name))
                            : verdict);
        }
        return new Sheet(Sheet.whereOf(courses.getFirst().seen(), ""), verdicts, List.of());
    }

    private static Sheet ofLog(Dossier dossier, List<Seen<Tally>> tallies) {
        var verdicts = new ArrayList<Verdict>();
        for (var tally : LogLines.of(tallies)) {
            if (tally.category() != Category.TOMBSTONES) {
                continue;
            }
            var worst = tally.worst().orElse(0.0);
            var fail = dossier.settings().required(ID, "fail");
            verdicts.add(new Verdict(
                    worst >= fail ? Outcome.FAIL : Outcome.WARN,
                    new Subject(
                            tally.table().isEmpty() ? Subject.Kind.LOG : Subject.Kind.TABLE,
                            tally.table().isEmpty() ? "tombstones" : tally.table(),
                            tally.at()),
                    tally.seen(),
                    Verdict.figure(worst > 0 ? worst : tally.count(), ""),
                    worst >= fail ? "fail" : "warn",
                    Phrase.of(
                            "check-load.tombstones.logged",
                            Long.toString(tally.count()),
                            tally.about(),
                            tally.days(),
                            Figures.plain(worst),
                            tally.count())));
        }
        return new Sheet(Subject.CLUSTER, verdicts, List.of());
    }

    private static Verdict verdict(
            Dossier dossier, Subject subject, Seen<? extends Fact> seen, double most, boolean rounded, Phrase where) {
        var warn = dossier.settings().required(ID, "warn");
        var fail = dossier.settings().required(ID, "fail");
        var outcome = most >= fail ? Outcome.FAIL : most >= warn ? Outcome.WARN : Outcome.PASS;
        var limit = outcome == Outcome.FAIL ? fail : warn;
        return Verdict.of(
                outcome,
                subject,
                seen,
                Verdict.figure(most, ""),
                outcome == Outcome.FAIL ? "fail" : "warn",
                Phrase.of(
                        outcome == Outcome.PASS ? "check-load.tombstones.below" : "check-load.tombstones.above",
                        subject.name(),
                        Figures.plain(most),
                        Figures.plain(limit),
                        where,
                        Words.rounded(rounded && outcome != Outcome.PASS && most / BUCKET < limit),
                        overridden(dossier, warn, fail)));
    }

    private static Phrase overridden(Dossier dossier, double warn, double fail) {
        var own = new TreeSet<String>();
        Stream.concat(
                        dossier.newest(Setting.class).stream()
                                .flatMap(seen -> Optional.ofNullable(seen.fact().value())
                                        .map(value -> new String[] {seen.fact().name(), value})
                                        .stream()),
                        dossier.newest(YamlKey.class).stream().map(seen ->
                                new String[] {seen.fact().path(), seen.fact().value()}))
                .filter(setting -> SETTINGS.contains(setting[0]))
                .filter(setting -> !setting[1].strip().equals(Figures.plain(warn))
                        && !setting[1].strip().equals(Figures.plain(fail)))
                .forEach(setting -> own.add(setting[0] + " = " + setting[1]));
        return own.isEmpty()
                ? Phrase.of("check-load.tombstones.default")
                : Phrase.of("check-load.tombstones.overridden", String.join(", ", own));
    }
}
