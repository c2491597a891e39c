package muniment.analysis.check.schema;

import java.util.List;
import java.util.Set;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.fact.SchemaFact.Table;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** The compaction strategy of a table fits how long its cells live; advice, not a verdict. */
final class CompactionStrategy implements Examination {
    private static final CheckId ID = new CheckId("CHK-COMPACTION-STRATEGY");
    private static final String WINDOWED = "TimeWindowCompactionStrategy";
    private static final String TIERED = "SizeTieredCompactionStrategy";
    private static final String UNIFIED = "UnifiedCompactionStrategy";
    private static final Set<String> TIMES = Set.of("timestamp", "timeuuid", "date");

    private static final Sweep<Table> SWEEP = Sweep.tables(
            new Sweep.Words(
                    "check-schema.compaction-strategy.pass",
                    "check-schema.compaction-strategy.pass-one",
                    "check-schema.compaction-strategy.partial",
                    "check-schema.compaction-strategy.none"),
            "short-ttl");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        return Verdicts.written(dossier, ID, SWEEP.judge(dossier, _ -> seen -> judge(dossier, seen)));
    }

    private static List<Verdict> judge(Dossier dossier, Seen<Table> seen) {
        var table = seen.fact().name().toString();
        var subject = Subject.of(Subject.Kind.TABLE, table);
        var written = seen.fact().compaction().getOrDefault("class", "");
        var strategy = written.substring(written.lastIndexOf('.') + 1);
        var ttl = seen.fact().defaultTtlSeconds();
        if (strategy.isBlank() || ttl == null || ttl < 0) {
            return List.of(about(Verdict.unknown(subject, "check-schema.compaction-strategy.unsaid", table), seen));
        }
        if (strategy.equals(WINDOWED) && ttl == 0) {
            return List.of(
                    about(Verdict.warn(subject, "check-schema.compaction-strategy.window-without-ttl", table), seen)
                            .measured(strategy, ""));
        }
        var shortTtl = dossier.settings().required(ID, "short-ttl");
        var expected = dossier.settings().list(ID, "short-ttl-strategies");
        if (ttl > 0 && ttl < shortTtl && !expected.contains(strategy)) {
            var key = strategy.equals(UNIFIED)
                    ? "check-schema.compaction-strategy.unified"
                    : "check-schema.compaction-strategy.short-ttl";
            var words = new Object[] {table, strategy, ttl.toString(), Figures.plain(shortTtl)};
            var verdict =
                    strategy.equals(UNIFIED) ? Verdict.unknown(subject, key, words) : Verdict.warn(subject, key, words);
            return List.of(about(verdict, seen).measured(ttl.toString(), "s"));
        }
        return ttl > 0 && strategy.equals(TIERED) ? tiered(dossier, seen, subject, ttl) : List.of();
    }

    /** Tables that are written in the order of time and expire are what time windows are for. */
    private static List<Verdict> tiered(Dossier dossier, Seen<Table> seen, Subject subject, long ttl) {
        var table = seen.fact().name();
        var columns = dossier.all(SchemaFact.Column.class).stream()
                .filter(column -> column.fact().table().equals(table))
                .toList();
        var newest = columns.stream().map(Seen::reading).findFirst();
        var key = columns.stream()
                .filter(column -> column.reading().equals(newest.orElse(null)))
                .filter(column -> column.fact().kind().equals("clustering"))
                .filter(column -> column.fact().position() == 0)
                .findFirst();
        if (columns.isEmpty()) {
            return List.of(about(
                    Verdict.unknown(subject, "check-schema.compaction-strategy.columns-unknown", table.toString()),
                    seen));
        }
        return key.filter(column -> TIMES.contains(column.fact().type()))
                .map(column -> about(
                                Verdict.warn(
                                        subject,
                                        "check-schema.compaction-strategy.time-ordered",
                                        table.toString(),
                                        Long.toString(ttl),
                                        column.fact().name()),
                                seen)
                        .from(column)
                        .measured(TIERED, ""))
                .map(List::of)
                .orElse(List.of());
    }

    private static Verdict about(Verdict verdict, Seen<Table> seen) {
        return verdict.from(seen).against("short-ttl");
    }
}
