package muniment.analysis.check.load;

import java.util.List;
import java.util.Optional;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.ClusterFact.Status;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Whether automatic repair is on and healthy. */
final class RepairActive implements Examination {
    private static final CheckId ID = new CheckId("CHK-REPAIR-ACTIVE");
    private static final Subject SETTING = Subject.of(Subject.Kind.SETTING, "repairEnabled");
    private static final Subject REAPER = Subject.of(Subject.Kind.SETTING, "reaperStatus.healthy");
    private static final Subject SCHEDULES = Subject.of(Subject.Kind.SETTING, "reaperStatus.repairSchedules");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        var migration = dossier.settings().flag(ID, "migration").orElse(false);
        var clusters = dossier.all(Cluster.class);
        var statuses = dossier.all(Status.class);
        if (migration && !(clusters.isEmpty() && statuses.isEmpty())) {
            findings.about(Subject.CLUSTER)
                    .from(clusters)
                    .from(statuses)
                    .against("migration")
                    .unknown("check-load.repair.migration");
            return findings.all();
        }
        clusters.forEach(seen -> enabled(dossier, findings, seen));
        var newest =
                clusters.stream().findFirst().map(seen -> seen.fact().core().repairEnabled());
        var byHand = newest.equals(Optional.of(false)) && own(dossier).equals(Optional.of(true));
        for (var seen : statuses) {
            if (byHand) {
                findings.about(REAPER).from(seen).notApplicable("check-load.repair.by-hand");
            } else {
                healthy(findings, seen);
                schedules(findings, seen);
            }
        }
        return findings.all();
    }

    /** Whether the cluster is hybrid and repairs of its own are documented; empty where that was not said. */
    private static Optional<Boolean> own(Dossier dossier) {
        var documented = dossier.settings().flag(ID, "own-repairs").orElse(false);
        return documented ? dossier.trait("hybrid") : Optional.of(false);
    }

    private static void enabled(Dossier dossier, Findings findings, Seen<Cluster> seen) {
        var said = seen.fact().core().repairEnabled();
        var draft = findings.about(SETTING).from(seen);
        if (said == null) {
            draft.measured("true", "").pass("check-load.repair.absent");
        } else if (said) {
            draft.measured("true", "").pass("check-load.repair.on");
        } else {
            draft.measured("false", "").against("own-repairs");
            var own = own(dossier);
            if (own.isEmpty()) {
                draft.collect("onprem-operations").unknown("check-load.repair.hybrid-open");
            } else if (own.get()) {
                draft.pass("check-load.repair.own");
            } else {
                draft.fail("check-load.repair.off");
            }
        }
    }

    private static void healthy(Findings findings, Seen<Status> seen) {
        var draft = findings.about(REAPER).from(seen);
        var healthy = seen.fact().reaperHealthy();
        if (healthy == null) {
            draft.unknown("check-load.repair.health-unsaid");
        } else if (healthy) {
            draft.measured("true", "").pass("check-load.repair.healthy");
        } else {
            draft.measured("false", "").fail("check-load.repair.unhealthy");
        }
    }

    private static void schedules(Findings findings, Seen<Status> seen) {
        var draft = findings.about(SCHEDULES).from(seen);
        var schedules = seen.fact().repairSchedules();
        if (schedules == null) {
            draft.unknown("check-load.repair.schedules-unsaid");
            return;
        }
        var active = schedules.values().stream()
                .filter(state -> state.strip().equalsIgnoreCase("ACTIVE"))
                .count();
        draft.measured(Long.toString(active), "");
        if (active > 0) {
            draft.pass("check-load.repair.active", Long.toString(active), Integer.toString(schedules.size()), active);
        } else {
            draft.warn("check-load.repair.none-active", Integer.toString(schedules.size()), schedules.size());
        }
    }
}
