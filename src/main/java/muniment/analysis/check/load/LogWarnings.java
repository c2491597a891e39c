package muniment.analysis.check.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.LogFact;
import muniment.analysis.fact.LogFact.Category;
import muniment.analysis.fact.LogFact.Extent;
import muniment.analysis.fact.LogFact.Tally;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Subject;
import muniment.text.Phrase;

/** Whether the warnings in the logs are under control. */
final class LogWarnings implements Examination {
    private static final CheckId ID = new CheckId("CHK-LOG-WARNINGS");
    private static final double KIB = 1024;

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var sheets = new ArrayList<Sheet>();
        dossier.byReading(LogFact.class).forEach((_, facts) -> {
            List<Seen<Tally>> tallies = new ArrayList<>();
            List<Seen<Extent>> extents = new ArrayList<>();
            for (var seen : facts) {
                switch (seen.fact()) {
                    case Tally tally -> tallies.add(new Seen<>(tally, seen.place(), seen.reading()));
                    case Extent extent -> extents.add(new Seen<>(extent, seen.place(), seen.reading()));
                    case LogFact.AuditRows _ -> {}
                }
            }
            if (!tallies.isEmpty() || !extents.isEmpty()) {
                sheets.add(sheet(dossier, tallies, extents));
            }
        });
        Sheet.write(findings, sheets);
        covering(dossier, findings);
        return findings.all();
    }

    private static void covering(Dossier dossier, Findings findings) {
        var nodes = new ArrayList<String>();
        dossier.all(Extent.class).forEach(seen -> {
            seen.fact().nodes().forEach(node -> nodes.add(Topology.plain(node)));
            seen.node().map(Topology::plain).ifPresent(nodes::add);
        });
        if (!nodes.isEmpty()) {
            Topology.of(dossier).uncovered(findings, nodes, false, "la-cassandra-logs");
        }
    }

    private static Sheet sheet(Dossier dossier, List<Seen<Tally>> tallies, List<Seen<Extent>> extents) {
        var verdicts = new ArrayList<Verdict>();
        LogLines.of(tallies).forEach(lines -> verdicts.add(verdict(dossier, lines)));
        var first = extents.isEmpty() ? tallies.getFirst() : extents.getFirst();
        var where = new Subject(Subject.Kind.LOG, "", LogAt.of(first));
        var summary = new ArrayList<Verdict>();
        var total = extents.stream().mapToLong(seen -> seen.fact().lines()).sum();
        var errors = tallies.stream()
                .filter(seen -> seen.fact().category() == Category.ERROR)
                .mapToLong(seen -> seen.fact().count())
                .sum();
        if (extents.isEmpty() || total == 0) {
            summary.add(Verdict.unknown(where, first, Phrase.of("check-load.log.no-extent")));
        } else if (errors >= total) {
            summary.add(Verdict.unknown(where, first, Phrase.of("check-load.log.errors-only", Long.toString(total))));
        } else if (Words.incomplete(first.reading())) {
            summary.add(Verdict.unknown(
                    where,
                    first,
                    Phrase.of(
                            "check-load.log.incomplete",
                            first.reading().remarks().getFirst())));
        } else if (verdicts.stream().allMatch(verdict -> verdict.outcome() == Outcome.PASS)) {
            var extent = extents.getFirst().fact();
            var from = extent.first();
            var to = extent.last();
            summary.add(
                    from == null || to == null
                            ? Verdict.unknown(
                                    where, first, Phrase.of("check-load.log.no-times", Long.toString(total), total))
                            : clean(dossier, where, first, total, Duration.between(from, to)));
        }
        return new Sheet(where, verdicts, summary);
    }

    /** Nothing was found; in less than a day that tells nothing of a day. */
    private static Verdict clean(Dossier dossier, Subject where, Seen<?> first, long total, Duration covered) {
        var needed = dossier.settings().required(ID, "covers");
        var hours = covered.toMinutes() / 60.0;
        var brief = hours < needed;
        var extent = (Extent) first.fact();
        return new Verdict(
                brief ? Outcome.UNKNOWN : Outcome.PASS,
                where,
                List.of(first),
                Verdict.figure(0, ""),
                brief ? "covers" : "",
                Phrase.of(
                        brief ? "check-load.log.brief" : "check-load.log.pass",
                        Long.toString(total),
                        String.valueOf(extent.first()),
                        String.valueOf(extent.last()),
                        extent.nodes().size(),
                        Figures.plain(needed),
                        total));
    }

    private static Verdict verdict(Dossier dossier, LogLines lines) {
        var settings = dossier.settings();
        var worst = lines.worst();
        var judged = switch (lines.category()) {
            case BATCH_SIZE ->
                above(
                        worst.orElse(Double.MAX_VALUE) >= settings.required(ID, "batch-warn") * KIB,
                        worst.isPresent() && worst.get() >= settings.required(ID, "batch-fail") * KIB,
                        "batch-warn",
                        "batch-fail");
            case UNLOGGED_BATCH ->
                above(worst.orElse(Double.MAX_VALUE) > settings.required(ID, "unlogged"), false, "unlogged", "");
            case GC_PAUSE ->
                above(worst.orElse(Double.MAX_VALUE) > settings.required(ID, "gc-pause"), false, "gc-pause", "");
            case LARGE_PARTITION, TOMBSTONES, DROPPED, AGGREGATION, TIMEOUT -> above(true, false, "", "");
            case ERROR -> above(true, true, "", "");
            case OTHER -> above(false, false, "", "");
        };
        var name = lines.category().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Verdict(
                judged.outcome(),
                new Subject(Subject.Kind.LOG, (name + " " + lines.table()).strip(), lines.at()),
                lines.seen(),
                Verdict.figure(lines.count(), ""),
                judged.parameter(),
                Phrase.of(
                        judged.outcome() == Outcome.PASS ? "check-load.log.below" : "check-load.log.lines",
                        Long.toString(lines.count()),
                        category(lines.category(), lines.count()),
                        lines.about(),
                        lines.days(),
                        worst.map(figure -> figure(lines.category(), figure))
                                .orElseGet(() -> Phrase.of("check-load.log.no-figure")),
                        lines.count()));
    }

    private static Judged above(boolean warns, boolean fails, String warn, String fail) {
        return fails ? new Judged(Outcome.FAIL, fail) : new Judged(warns ? Outcome.WARN : Outcome.PASS, warn);
    }

    private static Phrase figure(Category category, double worst) {
        return switch (category) {
            case BATCH_SIZE, LARGE_PARTITION -> Phrase.of("check-load.log.worst-kib", Figures.plain(worst / KIB));
            case UNLOGGED_BATCH -> Phrase.of("check-load.log.worst-partitions", Figures.plain(worst));
            case GC_PAUSE -> Phrase.of("check-load.log.worst-ms", Figures.plain(worst));
            case TOMBSTONES, DROPPED, AGGREGATION, TIMEOUT, ERROR, OTHER ->
                Phrase.of("check-load.log.worst", Figures.plain(worst));
        };
    }

    private static Phrase category(Category category, long count) {
        return Phrase.of(
                switch (category) {
                    case LARGE_PARTITION -> "check-load.category.large-partition";
                    case BATCH_SIZE -> "check-load.category.batch-size";
                    case UNLOGGED_BATCH -> "check-load.category.unlogged-batch";
                    case TOMBSTONES -> "check-load.category.tombstones";
                    case GC_PAUSE -> "check-load.category.gc-pause";
                    case DROPPED -> "check-load.category.dropped";
                    case AGGREGATION -> "check-load.category.aggregation";
                    case TIMEOUT -> "check-load.category.timeout";
                    case ERROR -> "check-load.category.error";
                    case OTHER -> "check-load.category.other";
                },
                count);
    }

    private record Judged(Outcome outcome, String parameter) {}
}
