package muniment.analysis.check.platform;

import java.util.List;
import java.util.Optional;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.BackupSchedule;
import muniment.analysis.fact.ClusterFact.Cluster;
import muniment.analysis.fact.Fact;
import muniment.catalog.CheckId;
import muniment.text.Phrase;

/**
 * How often backups are to be made: as the cluster's own schedule says, or the default where no artefact shows one.
 *
 * @param hours empty where a schedule is known of but cannot be used
 */
record BackupInterval(Optional<Double> hours, Phrase says, Optional<Seen<Cluster>> from) {
    static BackupInterval of(Dossier dossier, CheckId check, Seen<? extends Fact> list) {
        var scheduled = Artefacts.onlyCluster(dossier).stream()
                .filter(seen -> {
                    var schedules = seen.fact().preview().backupSchedules();
                    return schedules != null && !schedules.isEmpty();
                })
                .toList();
        return switch (JoinWindow.of(dossier, check).nearest(list, scheduled)) {
            case Partner.Found<Cluster> found -> scheduled(dossier, found.seen());
            case Partner.Apart<Cluster> apart ->
                new BackupInterval(
                        Optional.empty(),
                        Phrase.of("check-platform.recent.schedule-apart", apart.why()),
                        Optional.empty());
            case Partner.Missing<Cluster> _ -> assumed(dossier, check);
        };
    }

    private static BackupInterval scheduled(Dossier dossier, Seen<Cluster> seen) {
        var schedules = seen.fact().preview().backupSchedules();
        var known = schedules == null ? List.<BackupSchedule>of() : schedules;
        var shortest = known.stream()
                .limit(50)
                .map(schedule -> Plan.of(schedule, dossier.now()))
                .flatMap(plan -> plan.hours().stream())
                .min(Double::compare);
        var says = shortest.map(hours -> Phrase.of("check-platform.recent.schedule", Figures.plain(hours)))
                .orElseGet(() -> Phrase.of("check-platform.recent.schedule-unusable"));
        return new BackupInterval(shortest, says, Optional.of(seen));
    }

    private static BackupInterval assumed(Dossier dossier, CheckId check) {
        var hours = dossier.settings().required(check, "interval");
        return new BackupInterval(
                Optional.of(hours), Phrase.of("check-platform.recent.default", Figures.plain(hours)), Optional.empty());
    }

    void cite(Findings.Draft draft) {
        from.ifPresent(draft::from);
    }
}
