package muniment.analysis.check.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.BackupSchedule;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Outcome;

/**
 * Backups are scheduled as often and kept as long as was agreed.
 *
 * <p>One schedule has to meet both; where two meet one each, a person has to look. A cluster that says that it has no
 * schedule falls back to the service's default, which is judged as such and never passes.
 */
final class BackupPolicy implements Examination {
    private static final CheckId ID = new CheckId("CHK-BACKUP-POLICY");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        Bounded.each(dossier.all(Cluster.class), findings, seen -> judge(dossier, seen, findings));
        return findings.all();
    }

    private static void judge(Dossier dossier, Seen<Cluster> seen, Findings findings) {
        var cluster = seen.fact();
        var name = cluster.id().name();
        var draft = findings.about(Artefacts.clusterSubject(dossier, cluster)).from(seen);
        var schedules = cluster.preview().backupSchedules();
        var agreed = Agreed.of(dossier);
        if (schedules == null) {
            draft.collect("az-cluster-rest-preview").unknown("check-platform.backup.absent", name);
        } else if (schedules.isEmpty()) {
            judgeDefault(dossier, name, agreed, draft);
        } else {
            judgeOwn(dossier, schedules, agreed, draft);
        }
    }

    private static void judgeDefault(Dossier dossier, String name, Agreed agreed, Findings.Draft draft) {
        var interval = dossier.settings().required(ID, "default-interval");
        var retention = dossier.settings().required(ID, "default-retention");
        draft.measured(0, "schedules");
        var every = Figures.plain(interval);
        var kept = Figures.plain(retention);
        if (agreed.tighter(interval, retention)) {
            draft.fail("check-platform.backup.default-short", name, every, kept, agreed.rpoWords(), agreed.keptWords());
        } else if (agreed.complete()) {
            draft.warn("check-platform.backup.default-enough", name, every, kept);
        } else {
            draft.warn("check-platform.backup.default-undeclared", name, every, kept);
        }
    }

    private static void judgeOwn(Dossier dossier, List<BackupSchedule> schedules, Agreed agreed, Findings.Draft draft) {
        var plans = schedules.stream()
                .limit(50)
                .map(schedule -> Plan.of(schedule, dossier.now()))
                .toList();
        var shortest = plans.stream().flatMap(plan -> plan.hours().stream()).min(Double::compare);
        shortest.ifPresent(hours -> draft.measured(hours, "hours"));
        if (agreed.rpo().isPresent()) {
            draft.against("rpo");
        }
        var verdict = new Verdict();
        plans.forEach(plan -> plan.flaws(verdict));
        if (!agreed.complete()) {
            verdict.unknown(
                    "check-platform.backup.undeclared",
                    String.join(", ", plans.stream().map(Plan::words).toList()));
        }
        if (plans.stream().noneMatch(plan -> plan.meets(agreed))) {
            unmet(plans, agreed, verdict);
        } else {
            verdict.pass(
                    "check-platform.backup.pass",
                    String.join(", ", plans.stream().map(Plan::words).toList()),
                    agreed.rpoWords(),
                    agreed.keptWords());
        }
        verdict.end(draft);
    }

    private static void unmet(List<Plan> plans, Agreed agreed, Verdict verdict) {
        var words = new ArrayList<>(plans.stream().map(Plan::words).toList());
        var listed = String.join(", ", words);
        var often = judged(plans.stream().map(plan -> plan.often(agreed)).toList());
        var kept = judged(plans.stream().map(plan -> plan.kept(agreed)).toList());
        if (often == Outcome.FAIL) {
            verdict.fail("check-platform.backup.seldom", listed, agreed.rpoWords());
        }
        if (kept == Outcome.FAIL) {
            verdict.fail("check-platform.backup.short", listed, agreed.keptWords());
        }
        if (often == Outcome.PASS && kept == Outcome.PASS) {
            verdict.warn("check-platform.backup.split", listed);
        } else if (often == Outcome.UNKNOWN || kept == Outcome.UNKNOWN) {
            verdict.unknown("check-platform.backup.unsaid", listed);
        }
    }

    /** The best that any schedule does. */
    private static Outcome judged(List<Outcome> outcomes) {
        return outcomes.contains(Outcome.PASS)
                ? Outcome.PASS
                : outcomes.contains(Outcome.UNKNOWN) ? Outcome.UNKNOWN : Outcome.FAIL;
    }

    /** What was agreed, as far as it was declared. */
    record Agreed(Optional<Double> rpo, Optional<Double> retention) {
        static Agreed of(Dossier dossier) {
            return new Agreed(
                    dossier.settings().number(ID, "rpo"), dossier.settings().number(ID, "retention"));
        }

        boolean complete() {
            return rpo.isPresent() && retention.isPresent();
        }

        boolean tighter(double interval, double kept) {
            return rpo.filter(hours -> hours < interval).isPresent()
                    || retention.filter(hours -> hours > kept).isPresent();
        }

        String rpoWords() {
            return rpo.map(Figures::plain).orElse("?");
        }

        String keptWords() {
            return retention.map(Figures::plain).orElse("?");
        }
    }
}
