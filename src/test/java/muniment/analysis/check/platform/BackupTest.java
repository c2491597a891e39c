package muniment.analysis.check.platform;

import static muniment.analysis.check.DossierOf.dossier;
import static muniment.analysis.check.platform.Heard.heard;
import static muniment.analysis.check.platform.Heard.outcomes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import muniment.analysis.fact.ClusterFact.Incomplete;
import muniment.observation.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BackupTest {
    @Test
    void anAnswerWithoutSchedulesDecidesNothing() {
        heard(dossier().reading("az-cluster-show", Azure.cluster()).say(new BackupPolicy()))
                .exactly(
                        "UNKNOWN: The answer about cluster c1 has no backupSchedules; the generally available API does not return them, the preview API does.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, WARN",
                "24, 48, WARN",
                "23, -, FAIL",
                "-, 49, FAIL",
                "24, 49, FAIL",
                "24, -, WARN",
            })
    void withoutAScheduleTheDefaultIsJudgedAndNeverPasses(
            @Nullable String rpo, @Nullable String retention, Outcome outcome) {
        var dossier = dossier().reading("az-cluster-rest-preview", Azure.cluster(Azure.schedules()));
        if (rpo != null) {
            dossier.with("CHK-BACKUP-POLICY", "rpo", rpo);
        }
        if (retention != null) {
            dossier.with("CHK-BACKUP-POLICY", "retention", retention);
        }
        assertEquals(List.of(outcome), outcomes(new BackupPolicy(), dossier));
    }

    @ParameterizedTest
    @CsvSource({
        "0 2 * * *, 48, 24, 48, PASS, 24",
        "0 2 * * *, 48, 23, 48, FAIL, 24",
        "0 2 * * *, 47, 24, 48, FAIL, 24",
        "0 2 * * *, 49, 25, 48, PASS, 24",
        "0 */4 * * *, 48, 4, 48, PASS, 4",
        "0 0 2 * * ?, 48, 24, 48, PASS, 24",
        "0 0 2 * * *, 48, 24, 48, PASS, 24",
        "0 2 * * 1-5, 96, 24, 48, FAIL, 72",
        "0 2 * * 0, 500, 168, 48, PASS, 168",
        "0 2 1 * *, 5000, 744, 48, PASS, 744",
        "0 2 * * *, 0, 24, 48, WARN, 24",
        "nonsense, 48, 24, 48, FAIL, ''",
        "61 2 * * *, 48, 24, 48, FAIL, ''",
        "* * * * *, 48, 24, 48, UNKNOWN, ''",
    })
    void theLongestIntervalCounts(
            String cron, long kept, String rpo, String retention, Outcome outcome, String measured) {
        var dossier = dossier()
                .with("CHK-BACKUP-POLICY", "rpo", rpo)
                .with("CHK-BACKUP-POLICY", "retention", retention)
                .reading("az-cluster-rest-preview", Azure.cluster(Azure.schedules(Azure.schedule(cron, kept))))
                .build();
        var observation = new BackupPolicy().examine(dossier).getFirst();
        assertEquals(outcome, observation.outcome());
        assertEquals(measured, observation.finding().measured().value());
    }

    @Test
    void whatWasNotAgreedIsUnknown() {
        heard(dossier()
                        .reading(
                                "az-cluster-rest-preview",
                                Azure.cluster(Azure.schedules(Azure.schedule("0 2 * * *", 48L))))
                        .say(new BackupPolicy()))
                .exactly(
                        "UNKNOWN: The agreed recovery point objective and retention are not both declared; the schedules (longest interval / retention) are daily (24 h / 48 h).");
    }

    @ParameterizedTest
    @CsvSource({
        "10, PASS",
        "35.9, PASS",
        "36, UNKNOWN",
        "36.9, UNKNOWN",
        "37, FAIL",
        "100, FAIL",
    })
    void theNewestBackupIsYoungerThanOneAndAHalfIntervals(double hours, Outcome outcome) {
        var dossier = dossier()
                .reading(
                        "az-backup-list",
                        Azure.backup("b1", "Succeeded", Azure.hoursAgo(hours), Azure.inDays(1)),
                        Azure.backup("b0", "InProgress", Azure.hoursAgo(2), null));
        assertEquals(List.of(outcome), outcomes(new BackupRecent(), dossier));
    }

    @Test
    void theAssumptionNamesTheContradiction() {
        heard(dossier()
                        .reading("az-backup-list", Azure.backup("b1", "Succeeded", Azure.hoursAgo(10), Azure.inDays(1)))
                        .say(new BackupRecent()))
                .exactly(
                        "PASS: Backup b1, the newest that succeeded, started 10 h ago, less than 36 h. No artefact shows a schedule, so one backup every 24 h is assumed (another published statement says 4 h, x.backup-interval).");
    }

    @Test
    void theClustersOwnScheduleCountsWhereItWasTakenAtTheSameTime() {
        var list = Azure.backup("b1", "Succeeded", Azure.hoursAgo(10), Azure.inDays(1));
        var often = Azure.cluster(Azure.schedules(Azure.schedule("0 */4 * * *", 48L)));
        heard(dossier()
                        .reading("az-backup-list", list)
                        .reading("az-cluster-rest-preview", often)
                        .say(new BackupRecent()))
                .exactly(
                        "FAIL: Backup b1, the newest that succeeded, was 9 h old when the list was taken; it has to be younger than 6 h. The cluster's schedule has a longest interval of 4 h.");
        heard(dossier()
                        .reading("az-backup-list", list)
                        .reading("az-cluster-rest-preview", null, Azure.hoursAgo(49), often)
                        .say(new BackupRecent()))
                .exactly(
                        "UNKNOWN: The newest backup that succeeded is 10 h old. The cluster has a schedule of its own, but it cannot be held against this list. The artefact az-cluster-rest-preview that would tell was taken 2 days apart.");
    }

    @Test
    void aFailureAfterTheNewestSuccessFails() {
        heard(dossier()
                        .reading(
                                "az-backup-list",
                                Azure.backup("b1", "Succeeded", Azure.hoursAgo(10), Azure.inDays(1)),
                                Azure.backup("b2", "Failed", Azure.hoursAgo(5), null))
                        .say(new BackupRecent()))
                .exactly("FAIL: Backup b2 failed after it, at 2026-06-01T07:00:00Z.");
    }

    @Test
    void whatTheListDoesNotSayIsUnknown() {
        @Nullable Instant unknown = null;
        heard(dossier()
                        .reading("az-backup-list", Azure.backup("b1", "Succeeded", null, Azure.inDays(1)))
                        .reading("az-backup-list", Azure.backup("b1", "Succeeded", Azure.hoursAgo(10), null))
                        .reading(
                                "az-backup-list",
                                Azure.backup("b1", "Succeeded", Azure.hoursAgo(10), Azure.inDays(1)),
                                new Incomplete("backups"))
                        .reading(
                                "az-backup-list",
                                null,
                                Azure.hoursAgo(49),
                                Azure.backup("b1", "Succeeded", Azure.hoursAgo(50), Azure.inDays(1)))
                        .reading(
                                "az-backup-list",
                                null,
                                unknown,
                                Azure.backup("b1", "Succeeded", Azure.hoursAgo(50), Azure.inDays(1)))
                        .say(new BackupRecent()))
                .exactly(
                        "UNKNOWN: Backup b1 succeeded, but the list does not say when it started.",
                        "UNKNOWN: The list does not say when backup b1 expires.",
                        "UNKNOWN: The list of backups is not complete; newer ones may be missing.",
                        "UNKNOWN: The list of backups is 49 h old; with the default retention every backup on it would be gone by now.",
                        "UNKNOWN: It is not known when the list of backups was taken.");
    }

    @Test
    void aListWithoutSuccessAndAnExpiredBackupFail() {
        heard(dossier()
                        .reading("az-backup-list", Azure.backup("b1", "Failed", Azure.hoursAgo(10), null))
                        .reading(
                                "az-backup-list",
                                Azure.backup("b1", "Succeeded", Azure.hoursAgo(10), Azure.hoursAgo(2)))
                        .say(new BackupRecent()))
                .exactly(
                        "FAIL: The only backup on the list has not succeeded.",
                        "FAIL: Backup b1 had expired when the list was taken: 2026-06-01T10:00:00Z.");
    }
}
