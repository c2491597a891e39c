package muniment.analysis.check.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.LogFact.Category;
import muniment.analysis.fact.LogFact.Tally;
import muniment.analysis.fact.MetricFact.Series;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.text.Phrase;

/** Whether requests of clients time out or fail. */
final class Timeouts implements Examination {
    private static final CheckId ID = new CheckId("CHK-TIMEOUTS");
    private static final Map<String, String> COUNTERS = Map.of(
            "cassandra_client_request_timeouts3", "timeouts",
            "cassandra_client_request_timeouts2", "timeouts",
            "cassandra_client_request_timeouts", "timeouts",
            "cassandra_client_request_failures3", "failures",
            "cassandra_client_request_failures2", "failures",
            "cassandra_client_request_failures", "failures",
            "mcac_client_request_timeouts_total", "timeouts",
            "mcac_client_request_failures_total", "failures",
            "mcac_client_request_unavailables_total", "unavailables");
    /** What these metrics were replaced by counts on; that they stand still proves nothing. */
    private static final Set<String> REPLACED = Set.of(
            "cassandra_client_request_timeouts2",
            "cassandra_client_request_timeouts",
            "cassandra_client_request_failures2",
            "cassandra_client_request_failures");

    private static final Set<String> NEEDED = Set.of("timeouts", "failures");
    private static final Set<String> REQUESTS = Set.of("mcac_client_request_latency_total");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var covered = new ArrayList<String>();
        var sorts = new LinkedHashSet<String>();
        var sheets = new ArrayList<Sheet>();
        dossier.byReading(Series.class).forEach((_, series) -> {
            var courses = Course.of(series, COUNTERS.keySet()).stream()
                    .map(Course::peaks)
                    .toList();
            if (courses.isEmpty()) {
                return;
            }
            var requests =
                    Course.of(series, REQUESTS).stream().map(Course::peaks).toList();
            var verdicts = new ArrayList<Verdict>();
            for (var course : courses) {
                covered.add(course.node());
                sorts.add(sort(course));
                verdicts.add(verdict(dossier, course, requests));
            }
            var passes = verdicts.stream()
                    .filter(verdict -> verdict.outcome() == Outcome.PASS)
                    .toList();
            sheets.add(new Sheet(
                    Sheet.whereOf(courses.getFirst().seen(), ""),
                    verdicts.stream()
                            .filter(verdict -> !passes.contains(verdict))
                            .toList(),
                    passes));
        });
        dossier.byReading(Tally.class).forEach((_, tallies) -> sheets.add(ofLog(tallies)));
        Sheet.write(findings, sheets);
        var missing =
                NEEDED.stream().filter(sort -> !sorts.contains(sort)).sorted().toList();
        if (!sorts.isEmpty() && !missing.isEmpty()) {
            findings.about(Subject.of(Subject.Kind.METRIC, String.join(", ", missing)))
                    .collect("az-metrics-list", "prometheus-query-range")
                    .unknown("check-load.timeouts.missing", String.join(", ", missing));
        }
        if (!covered.isEmpty()) {
            Topology.of(dossier).uncovered(findings, covered, false, "az-metrics-list");
        }
        return findings.all();
    }

    private static String sort(Course course) {
        return COUNTERS.getOrDefault(Course.plain(course.seen().fact().metric()), "");
    }

    private static Verdict verdict(Dossier dossier, Course course, List<Course> requests) {
        var type = course.dimension("request_type").orElse("*");
        var sort = sort(course);
        var subject = new Subject(Subject.Kind.REQUEST_TYPE, type + " " + sort, course.node());
        var who = Words.node(course);
        if (course.points().size() < 2 || !course.within(Double.MAX_VALUE)) {
            return Verdict.unknown(subject, course.seen(), Phrase.of("check-load.timeouts.empty", sort, type, who));
        }
        var growth = Growth.of(course.points());
        var all = requests(course, requests);
        var settings = dossier.settings();
        var limit = settings.required(ID, "fail");
        var above = growth.total() > settings.required(ID, "warn");
        var fails = above
                && all.filter(count -> growth.total() * 100 > limit * count).isPresent();
        var seen = new ArrayList<Seen<Series>>();
        seen.add(course.seen());
        if (!above && REPLACED.contains(Course.plain(course.seen().fact().metric()))) {
            return Verdict.unknown(subject, course.seen(), Phrase.of("check-load.timeouts.replaced", sort, type, who));
        }
        if (!above && course.node().isEmpty() && course.ranked().highest() > 0) {
            return Verdict.unknown(subject, course.seen(), Phrase.of("check-load.timeouts.not-split", sort, type, who));
        }
        return new Verdict(
                fails ? Outcome.FAIL : above ? Outcome.WARN : Outcome.PASS,
                subject,
                seen,
                fails
                        ? Verdict.figure(growth.total() * 100 / all.orElse(1.0), "%")
                        : Verdict.figure(growth.total(), ""),
                fails ? "fail" : "warn",
                Phrase.of(
                        above ? "check-load.timeouts.more" : "check-load.timeouts.none",
                        Figures.plain(growth.total()),
                        sort,
                        type,
                        who,
                        course.extent(),
                        share(growth, all, limit, fails),
                        Phrase.of(
                                growth.restarts() > 0
                                        ? "check-load.timeouts.restarted"
                                        : "check-load.timeouts.not-restarted")));
    }

    private static Phrase share(Growth growth, Optional<Double> all, double limit, boolean fails) {
        return all.map(count -> Phrase.of(
                        fails ? "check-load.timeouts.share-above" : "check-load.timeouts.share-within",
                        Figures.plain(growth.total() * 100 / count),
                        Figures.plain(count),
                        Figures.plain(limit)))
                .orElseGet(() -> Phrase.of("check-load.timeouts.share-unknown"));
    }

    /** The requests of the same type on the same node in the same time; empty where that cannot be said. */
    private static Optional<Double> requests(Course course, List<Course> requests) {
        var same = requests.stream()
                .filter(other -> other.node().equals(course.node())
                        && other.dimension("request_type").equals(course.dimension("request_type"))
                        && !other.points().isEmpty()
                        && other.within(Double.MAX_VALUE)
                        && other.points()
                                .getFirst()
                                .at()
                                .equals(course.points().getFirst().at())
                        && other.points()
                                .getLast()
                                .at()
                                .equals(course.points().getLast().at()))
                .toList();
        return same.size() == 1
                ? Optional.of(Growth.of(same.getFirst().points()).total()).filter(count -> count > 0)
                : Optional.empty();
    }

    private static Sheet ofLog(List<Seen<Tally>> tallies) {
        var verdicts = LogLines.of(tallies).stream()
                .filter(lines -> lines.category() == Category.TIMEOUT)
                .map(lines -> new Verdict(
                        Outcome.WARN,
                        new Subject(Subject.Kind.LOG, ("timeout " + lines.table()).strip(), lines.at()),
                        lines.seen(),
                        Verdict.figure(lines.count(), ""),
                        "warn",
                        Phrase.of(
                                "check-load.timeouts.logged",
                                Long.toString(lines.count()),
                                lines.about(),
                                lines.days(),
                                lines.count())))
                .toList();
        return new Sheet(Subject.CLUSTER, verdicts, List.of());
    }
}
