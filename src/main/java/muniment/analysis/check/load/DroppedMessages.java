package muniment.analysis.check.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.LoadFact.Dropped;
import muniment.analysis.fact.LoadFact.TableLoad;
import muniment.analysis.fact.MetricFact.Series;
import muniment.analysis.fact.NodeFact.NodeDetails;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.text.Phrase;

/** Whether messages between nodes are dropped; what was dropped at some time since the start decides nothing. */
final class DroppedMessages implements Examination {
    private static final CheckId ID = new CheckId("CHK-DROPPED-MESSAGES");
    private static final Set<String> COUNTERS =
            Set.of("mcac_dropped_message_dropped_total", "cassandra_dropped_message_count");
    private static final Set<String> RATES = Set.of("cassandra_dropped_message_rate");
    private static final Set<String> CUMULATIVE = Set.of("mcac_dropped_message_dropped_total");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var covered = new ArrayList<String>();
        var nodes = new LinkedHashMap<String, List<Reading>>();
        var byReading = dossier.byReading(Dropped.class);
        byReading.forEach((reading, dropped) -> {
            var node = Answering.of(dropped.getFirst());
            covered.add(node.address());
            var key = node.known() && dropped.getFirst().capturedAt().isPresent()
                    ? node.address()
                    : node.at() + " " + nodes.size();
            nodes.computeIfAbsent(key, _ -> new ArrayList<>()).addFirst(reading);
        });
        nodes.values().forEach(oldestFirst -> {
            var snapshots = oldestFirst.stream()
                    .map(reading -> byReading.getOrDefault(reading, List.of()))
                    .toList();
            if (snapshots.size() > 1 && distinctMoments(snapshots)) {
                Sheet.write(findings, List.of(compared(dossier, snapshots)));
            } else {
                snapshots.forEach(snapshot -> single(dossier, findings, snapshot));
            }
        });
        dossier.byReading(Series.class).forEach((_, series) -> {
            var courses =
                    Course.of(series, COUNTERS).stream().map(Course::peaks).toList();
            var rates = courses.isEmpty()
                    ? Course.of(series, RATES).stream().map(Course::peaks).toList()
                    : List.<Course>of();
            if (!courses.isEmpty() || !rates.isEmpty()) {
                courses.forEach(course -> covered.add(course.node()));
                rates.forEach(course -> covered.add(course.node()));
                var verdicts = Stream.concat(
                                courses.stream().map(course -> metric(dossier, course)),
                                rates.stream().map(course -> rate(dossier, course)))
                        .toList();
                var passes = verdicts.stream()
                        .filter(verdict -> verdict.outcome() == Outcome.PASS)
                        .toList();
                Sheet.write(
                        findings,
                        List.of(new Sheet(
                                Sheet.whereOf(series.getFirst(), ""),
                                verdicts.stream()
                                        .filter(verdict -> !passes.contains(verdict))
                                        .toList(),
                                passes)));
            }
        });
        dossier.byReading(TableLoad.class).values().forEach(tables -> mutations(dossier, findings, tables));
        if (!covered.isEmpty()) {
            Topology.of(dossier).uncovered(findings, covered, !nodes.isEmpty(), "nodetool-tpstats", "az-metrics-list");
        }
        return findings.all();
    }

    private static boolean distinctMoments(List<List<Seen<Dropped>>> snapshots) {
        return snapshots.stream()
                        .map(snapshot -> snapshot.getFirst().capturedAt())
                        .distinct()
                        .count()
                == snapshots.size();
    }

    private static void single(Dossier dossier, Findings findings, List<Seen<Dropped>> snapshot) {
        var node = Answering.of(snapshot.getFirst());
        var any = snapshot.stream().filter(seen -> seen.fact().count() != 0).toList();
        var total = any.stream().mapToLong(seen -> seen.fact().count()).sum();
        var draft = findings.about(node.subject())
                .from(any.isEmpty() ? snapshot : any)
                .measured(Long.toString(total), "")
                .against("warn");
        var since = since(dossier, node);
        var missing = MessageTypes.missing(snapshot);
        if (any.isEmpty() && !missing.isEmpty()) {
            draft.collect("nodetool-tpstats")
                    .unknown("check-load.dropped.types-missing", node.words(), String.join(", ", missing));
        } else if (any.isEmpty()) {
            draft.pass("check-load.dropped.none", node.words(), Integer.toString(snapshot.size()), since);
        } else {
            draft.collect("nodetool-tpstats", "nodetool-info", "az-metrics-list")
                    .unknown(
                            "check-load.dropped.since-start",
                            node.words(),
                            any.stream()
                                    .map(seen -> seen.fact().type() + " "
                                            + seen.fact().count())
                                    .collect(Collectors.joining(", ")),
                            since);
        }
    }

    /** Tables count the mutations that were dropped since the start, too. */
    private static void mutations(Dossier dossier, Findings findings, List<Seen<TableLoad>> tables) {
        var dropped = tables.stream()
                .filter(seen -> {
                    var count = seen.fact().partitions().droppedMutations();
                    return count != null && count > 0;
                })
                .toList();
        if (dropped.isEmpty()) {
            return;
        }
        var node = Answering.of(dropped.getFirst());
        findings.about(Sheet.whereOf(dropped.getFirst(), node.at()))
                .from(dropped)
                .measured(Integer.toString(dropped.size()), "")
                .against("warn")
                .collect("nodetool-tpstats", "nodetool-info", "az-metrics-list")
                .unknown(
                        "check-load.dropped.mutations",
                        node.words(),
                        dropped.stream()
                                .limit(10)
                                .map(seen -> seen.fact().table().toString())
                                .collect(Collectors.joining(", ")),
                        since(dossier, node),
                        dropped.size() > 10 ? 1 : 0);
    }

    private static Phrase since(Dossier dossier, Answering node) {
        return dossier.all(NodeDetails.class).stream()
                .filter(seen ->
                        node.known() && node.address().equals(Answering.of(seen).address()))
                .flatMap(seen -> Optional.ofNullable(seen.fact().uptimeSeconds()).stream())
                .findFirst()
                .map(seconds -> Phrase.of("check-load.dropped.uptime", Figures.plain(seconds / 3600.0)))
                .orElseGet(() -> Phrase.of("check-load.dropped.uptime-unknown"));
    }

    private static Sheet compared(Dossier dossier, List<List<Seen<Dropped>>> oldestFirst) {
        var latest = oldestFirst.getLast();
        var node = Answering.of(latest.getFirst());
        var byType = new TreeMap<String, List<Seen<Dropped>>>();
        oldestFirst.forEach(snapshot ->
                snapshot.forEach(seen -> byType.computeIfAbsent(seen.fact().type(), _ -> new ArrayList<>())
                        .add(seen)));
        var verdicts = new ArrayList<Verdict>();
        byType.forEach((type, seen) -> {
            var points = new ArrayList<Point>();
            seen.forEach(one -> one.capturedAt()
                    .ifPresent(at -> points.add(new Point(at, one.fact().count()))));
            var subject = new Subject(Subject.Kind.MESSAGE_TYPE, type, node.at());
            verdicts.add(
                    points.size() < 2
                            ? Verdict.unknown(
                                    subject,
                                    seen.getFirst(),
                                    Phrase.of("check-load.dropped.type-once", type, node.words()))
                            : verdict(dossier, subject, seen.reversed(), points, node.words()));
        });
        var fine = verdicts.stream()
                .filter(verdict -> verdict.outcome() == Outcome.PASS)
                .count();
        var missing = MessageTypes.missing(latest);
        var summary = fine > 0 && !missing.isEmpty()
                ? List.of(Verdict.unknown(
                        node.subject(),
                        latest.getFirst(),
                        Phrase.of("check-load.dropped.types-missing", node.words(), String.join(", ", missing))))
                : fine == 0
                        ? List.<Verdict>of()
                        : List.of(new Verdict(
                                Outcome.PASS,
                                node.subject(),
                                List.copyOf(latest),
                                Verdict.figure(0, ""),
                                "warn",
                                Phrase.of(
                                        "check-load.dropped.no-more",
                                        node.words(),
                                        Long.toString(fine),
                                        Integer.toString(verdicts.size()),
                                        moment(oldestFirst.getFirst()),
                                        moment(latest))));
        return new Sheet(Sheet.whereOf(latest.getFirst(), node.at()), verdicts, summary);
    }

    private static String moment(List<Seen<Dropped>> snapshot) {
        return snapshot.getFirst().capturedAt().map(Object::toString).orElse("");
    }

    private static Verdict metric(Dossier dossier, Course course) {
        var type = course.dimension("message_type").orElse("");
        var subject = new Subject(Subject.Kind.MESSAGE_TYPE, type.isEmpty() ? "*" : type, course.node());
        if (course.points().size() < 2 || !course.within(Double.MAX_VALUE)) {
            return Verdict.unknown(
                    subject, course.seen(), Phrase.of("check-load.dropped.metric-empty", Words.node(course)));
        }
        var growth = Growth.of(course.points());
        var zero = course.ranked().highest() == 0;
        var cumulative = CUMULATIVE.contains(Course.plain(course.seen().fact().metric()));
        return growth.total() == 0 && !zero && !cumulative
                ? Verdict.unknown(
                        subject,
                        course.seen(),
                        Phrase.of(
                                "check-load.dropped.ambiguous",
                                Words.node(course),
                                Figures.plain(course.ranked().highest())))
                : verdict(dossier, subject, List.of(course.seen()), course.points(), Words.node(course));
    }

    /** A rate does not say over what time it is meant, so one above zero does not show that messages keep dropping. */
    private static Verdict rate(Dossier dossier, Course course) {
        var type = course.dimension("message_type").orElse("");
        var subject = new Subject(Subject.Kind.MESSAGE_TYPE, type.isEmpty() ? "*" : type, course.node());
        if (course.points().size() < 2 || !course.within(Double.MAX_VALUE)) {
            return Verdict.unknown(
                    subject, course.seen(), Phrase.of("check-load.dropped.metric-empty", Words.node(course)));
        }
        var most = course.ranked().highest();
        var above = most > dossier.settings().required(ID, "warn");
        return Verdict.of(
                above ? Outcome.WARN : Outcome.PASS,
                subject,
                course.seen(),
                Verdict.figure(most, ""),
                "warn",
                Phrase.of(
                        above ? "check-load.dropped.rate-above" : "check-load.dropped.rate-zero",
                        subject.name(),
                        Words.node(course),
                        Figures.plain(most),
                        course.extent()));
    }

    private static Verdict verdict(
            Dossier dossier, Subject subject, List<? extends Seen<?>> seen, List<Point> points, Phrase who) {
        var growth = Growth.of(points);
        var settings = dossier.settings();
        var sustained = growth.longest() >= settings.required(ID, "sustained");
        var above = growth.total() > settings.required(ID, "warn");
        var weighty = settings.list(ID, "weightiest").contains(subject.name());
        return new Verdict(
                !above ? Outcome.PASS : sustained ? Outcome.FAIL : Outcome.WARN,
                subject,
                seen,
                Verdict.figure(growth.total(), ""),
                above && sustained ? "sustained" : "warn",
                Phrase.of(
                        !above
                                ? "check-load.dropped.steady"
                                : sustained ? "check-load.dropped.sustained" : "check-load.dropped.more",
                        Figures.plain(growth.total()),
                        subject.name(),
                        who,
                        points.getFirst().at().toString(),
                        points.getLast().at().toString(),
                        Integer.toString(growth.longest()),
                        notes(growth, weighty)));
    }

    private static Phrase notes(Growth growth, boolean weighty) {
        Map<Boolean, String> keys = Map.of(
                true,
                growth.restarts() > 0 ? "check-load.dropped.weighty-restarted" : "check-load.dropped.weighty",
                false,
                growth.restarts() > 0 ? "check-load.dropped.restarted" : "check-load.dropped.plain");
        return Phrase.of(keys.getOrDefault(weighty, "check-load.dropped.plain"));
    }
}
