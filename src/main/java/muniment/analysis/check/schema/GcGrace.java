package muniment.analysis.check.schema;

import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.fact.SchemaFact.Table;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Tombstones outlive the time between two repairs. */
final class GcGrace implements Examination {
    private static final CheckId ID = new CheckId("CHK-GC-GRACE");
    private static final double SECONDS_PER_DAY = 86_400;

    private static final Sweep<Table> SWEEP = Sweep.tables(
            new Sweep.Words(
                    "check-schema.gc-grace.pass",
                    "check-schema.gc-grace.pass-one",
                    "check-schema.gc-grace.partial",
                    "check-schema.gc-grace.none"),
            "slack");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        return Verdicts.written(dossier, ID, SWEEP.judge(dossier, extract -> seen -> judge(dossier, extract, seen)));
    }

    private static List<Verdict> judge(Dossier dossier, Extract<Table> extract, Seen<Table> seen) {
        var table = seen.fact().name().toString();
        var subject = Subject.of(Subject.Kind.TABLE, table);
        var grace = seen.fact().gcGraceSeconds();
        if (grace == null || grace < 0) {
            return List.of(Verdict.unknown(subject, "check-schema.gc-grace.unsaid", table)
                    .from(seen)
                    .against("slack"));
        }
        if (grace == 0 && dossier.settings().list(ID, "reasoned-tables").contains(table)) {
            return List.of();
        }
        var cluster = Readings.currentFacts(dossier, ClusterFact.Cluster.class).stream()
                .filter(fact -> fact.fact().core().repairEnabled() != null)
                .findFirst();
        if (cluster.isPresent()) {
            var days = Readings.daysApart(
                    dossier.settings(), ID, extract.reading(), cluster.get().reading());
            if (days.isPresent()) {
                return List.of(Verdict.unknown(
                                subject,
                                "check-schema.gc-grace.apart",
                                table,
                                Readings.name(cluster.get().reading()),
                                days.get())
                        .from(seen)
                        .from(cluster.get())
                        .against("slack"));
            }
        }
        var repaired = cluster.map(fact -> fact.fact().core().repairEnabled());
        var own = dossier.settings().number(ID, "own-repair-interval");
        if (repaired.isPresent() && !repaired.get() && own.isEmpty()) {
            return List.of(Verdict.unknown(subject, "check-schema.gc-grace.no-repair", table, grace.toString())
                    .from(seen)
                    .from(cluster.get())
                    .measured(grace.toString(), "s")
                    .against("own-repair-interval"));
        }
        return judge(dossier, seen, grace, days(dossier, repaired.orElse(null)));
    }

    private static List<Verdict> judge(Dossier dossier, Seen<Table> seen, long grace, double days) {
        var settings = dossier.settings();
        var interval = days * SECONDS_PER_DAY;
        var service = settings.required(ID, "repair-interval") * SECONDS_PER_DAY;
        var comfortable = Math.max(interval, interval + settings.required(ID, "slack") - service);
        var table = seen.fact().name().toString();
        var subject = Subject.of(Subject.Kind.TABLE, table);
        var parameter = days == settings.required(ID, "repair-interval") ? "repair-interval" : "own-repair-interval";
        if (grace < interval) {
            var key = grace == 0 ? "check-schema.gc-grace.zero" : "check-schema.gc-grace.short";
            return List.of(Verdict.fail(subject, key, table, Long.toString(grace), Figures.plain(days))
                    .from(seen)
                    .measured(Long.toString(grace), "s")
                    .against(parameter));
        }
        if (grace < comfortable) {
            return List.of(Verdict.warn(
                            subject,
                            "check-schema.gc-grace.tight",
                            table,
                            Long.toString(grace),
                            Figures.plain(days),
                            Figures.plain(comfortable))
                    .from(seen)
                    .measured(Long.toString(grace), "s")
                    .against("slack"));
        }
        return List.of();
    }

    private static double days(Dossier dossier, @org.jspecify.annotations.Nullable Boolean repaired) {
        var settings = dossier.settings();
        var service = settings.required(ID, "repair-interval");
        var own = settings.number(ID, "own-repair-interval");
        if (repaired == null) {
            return Math.max(service, own.orElse(service));
        }
        return repaired ? service : own.orElse(service);
    }
}
