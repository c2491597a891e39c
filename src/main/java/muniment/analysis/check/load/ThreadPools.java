package muniment.analysis.check.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.LoadFact.ThreadPool;
import muniment.analysis.fact.MetricFact.Series;
import muniment.catalog.CheckId;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.text.Phrase;

/** Whether a stage is saturated: tasks that are blocked, or that keep waiting. */
final class ThreadPools implements Examination {
    private static final CheckId ID = new CheckId("CHK-THREADPOOL-BLOCKED");
    private static final Set<String> BLOCKED = Set.of(
            "cassandra_thread_pools_currently_blocked_tasks3",
            "cassandra_thread_pools_currently_blocked_tasks2",
            "cassandra_thread_pools_currently_blocked_tasks",
            "mcac_thread_pools_currently_blocked_tasks");
    private static final Set<String> PENDING =
            Set.of("cassandra_thread_pools_pending_tasks", "mcac_thread_pools_pending_tasks");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var sheets = new ArrayList<Sheet>();
        var covered = new ArrayList<String>();
        var wanted = new TreeMap<String, String>();
        dossier.settings().list(ID, "pools").forEach(pool -> wanted.put(plain(pool), pool));
        dossier.byReading(ThreadPool.class).forEach((_, pools) -> {
            covered.add(Answering.of(pools.getFirst()).address());
            sheets.add(ofNode(wanted, pools));
        });
        var snapshots = !sheets.isEmpty();
        dossier.byReading(Series.class).forEach((_, series) -> {
            var verdicts = ofMetrics(dossier, wanted, series);
            if (!verdicts.isEmpty()) {
                var passes = verdicts.stream()
                        .filter(verdict -> verdict.outcome() == Outcome.PASS)
                        .toList();
                sheets.add(new Sheet(
                        Sheet.whereOf(series.getFirst(), ""),
                        verdicts.stream()
                                .filter(verdict -> !passes.contains(verdict))
                                .toList(),
                        passes));
            }
        });
        Sheet.write(findings, sheets);
        waiting(dossier, findings, wanted);
        if (snapshots) {
            Topology.of(dossier).uncovered(findings, covered, true, "nodetool-tpstats", "cql-system-views");
        }
        return findings.all();
    }

    private static String plain(String pool) {
        return pool.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Sheet ofNode(Map<String, String> wanted, List<Seen<ThreadPool>> pools) {
        var node = Answering.of(pools.getFirst());
        var where = Sheet.whereOf(pools.getFirst(), node.at());
        var verdicts = new ArrayList<Verdict>();
        var missing = new TreeSet<>(wanted.keySet());
        var earlier = new ArrayList<String>();
        for (var seen : pools) {
            var name = wanted.get(plain(seen.fact().name()));
            var blocked = seen.fact().blocked();
            if (name == null || blocked == null || blocked < 0) {
                continue;
            }
            missing.remove(plain(name));
            var ever = seen.fact().blockedAllTime();
            if (ever != null && ever > 0 && blocked == 0) {
                earlier.add(name + " " + ever);
            }
            verdicts.add(Verdict.of(
                    blocked > 0 ? Outcome.FAIL : Outcome.PASS,
                    new Subject(Subject.Kind.THREAD_POOL, name, node.at()),
                    seen,
                    new Measurement(Long.toString(blocked), ""),
                    "",
                    Phrase.of(
                            blocked > 0 ? "check-load.pool.blocked" : "check-load.pool.free",
                            name,
                            Long.toString(blocked),
                            node.words(),
                            blocked)));
        }
        var summary = new ArrayList<Verdict>();
        if (!missing.isEmpty()) {
            summary.add(Verdict.unknown(
                    where,
                    pools.getFirst(),
                    Phrase.of(
                            "check-load.pool.missing",
                            node.words(),
                            missing.stream().map(wanted::get).collect(Collectors.joining(", ")))));
        }
        var free = verdicts.stream()
                .filter(verdict -> verdict.outcome() == Outcome.PASS)
                .toList();
        if (!free.isEmpty()) {
            summary.add(new Verdict(
                    Outcome.PASS,
                    node.subject(),
                    free.stream().flatMap(verdict -> verdict.seen().stream()).toList(),
                    new Measurement("0", ""),
                    "",
                    Phrase.of(
                            "check-load.pool.pass",
                            node.words(),
                            free.stream()
                                    .map(verdict -> verdict.subject().name())
                                    .collect(Collectors.joining(", ")),
                            earlier.isEmpty()
                                    ? Phrase.of("check-load.pool.never")
                                    : Phrase.of("check-load.pool.earlier", String.join(", ", earlier)))));
        }
        return new Sheet(where, verdicts, summary);
    }

    /** Stages in which tasks waited in the latest readings of one node, one after the other. */
    private static void waiting(Dossier dossier, Findings findings, Map<String, String> wanted) {
        var needed = (int) dossier.settings().required(ID, "samples");
        var series = new LinkedHashMap<Subject, List<Seen<ThreadPool>>>();
        for (var seen : dossier.all(ThreadPool.class)) {
            var name = wanted.get(plain(seen.fact().name()));
            var node = Answering.of(seen);
            if (name != null && node.known() && seen.capturedAt().isPresent()) {
                series.computeIfAbsent(
                                new Subject(Subject.Kind.THREAD_POOL, name + " pending", node.at()),
                                _ -> new ArrayList<>())
                        .add(seen);
            }
        }
        series.forEach((subject, newestFirst) -> {
            var run = newestFirst.stream()
                    .takeWhile(seen -> {
                        var pending = seen.fact().pending();
                        return pending != null && pending > 0;
                    })
                    .toList();
            var moments = run.stream().map(Seen::capturedAt).distinct().count();
            if (moments >= needed) {
                findings.about(subject)
                        .from(run)
                        .measured(Long.toString(moments), "")
                        .against("samples")
                        .warn("check-load.pool.waiting", subject.name(), subject.at(), Long.toString(moments));
            }
        });
    }

    private static List<Verdict> ofMetrics(Dossier dossier, Map<String, String> wanted, List<Seen<Series>> series) {
        var verdicts = new ArrayList<Verdict>();
        for (var seen : Course.of(series, BLOCKED)) {
            var course = Course.peaks(seen);
            var pool = course.dimension("pool_name").map(name -> wanted.get(plain(name)));
            if (course.dimension("pool_name").isPresent() && pool.isEmpty()) {
                continue;
            }
            var name = pool.orElse("");
            var subject = new Subject(Subject.Kind.THREAD_POOL, (name + " metric").strip(), course.node());
            if (course.points().isEmpty() || !course.within(Double.MAX_VALUE)) {
                verdicts.add(Verdict.unknown(subject, seen, Phrase.of("check-load.pool.metric-empty", subject.name())));
                continue;
            }
            var most = course.ranked().highest();
            verdicts.add(Verdict.of(
                    most > 0 ? Outcome.FAIL : Outcome.PASS,
                    subject,
                    seen,
                    Verdict.figure(most, ""),
                    "",
                    Phrase.of(
                            most > 0 ? "check-load.pool.metric-blocked" : "check-load.pool.metric-free",
                            name,
                            Figures.plain(most),
                            Words.node(course),
                            course.extent())));
        }
        var needed = dossier.settings().required(ID, "samples");
        for (var seen : Course.of(series, PENDING)) {
            var course = Course.gauge(seen);
            var pool = course.dimension("pool_name").map(name -> wanted.get(plain(name)));
            var run = longestAboveZero(course);
            if (pool.isPresent() && run >= needed) {
                verdicts.add(Verdict.of(
                        Outcome.WARN,
                        new Subject(Subject.Kind.THREAD_POOL, pool.get() + " pending", course.node()),
                        seen,
                        new Measurement(Integer.toString(run), ""),
                        "samples",
                        Phrase.of(
                                "check-load.pool.metric-waiting",
                                pool.get(),
                                Integer.toString(run),
                                Words.node(course),
                                course.extent())));
            }
        }
        return verdicts;
    }

    private static int longestAboveZero(Course course) {
        var longest = 0;
        var run = 0;
        for (var point : course.points()) {
            run = point.value() > 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
