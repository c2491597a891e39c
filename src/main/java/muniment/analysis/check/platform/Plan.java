package muniment.analysis.check.platform;

import java.time.Instant;
import java.util.Optional;
import muniment.analysis.check.Figures;
import muniment.analysis.fact.ClusterFact.BackupSchedule;
import muniment.observation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A schedule of backups with its intervals worked out.
 *
 * @param every null where the schedule has no cron expression
 */
record Plan(BackupSchedule schedule, @Nullable Schedule every) {
    static Plan of(BackupSchedule schedule, Instant now) {
        var cron = schedule.cron();
        return new Plan(schedule, cron == null || cron.isBlank() ? null : Schedule.of(cron, now));
    }

    /** The longest interval, if it is known. */
    Optional<Double> hours() {
        return every instanceof Schedule.Every(var hours) ? Optional.of(hours) : Optional.empty();
    }

    boolean meets(BackupPolicy.Agreed agreed) {
        return often(agreed) == Outcome.PASS && kept(agreed) == Outcome.PASS;
    }

    /** Whether it runs often enough; a schedule that cannot be parsed does not. */
    Outcome often(BackupPolicy.Agreed agreed) {
        if (every instanceof Schedule.Unparsable) {
            return Outcome.FAIL;
        }
        if (hours().isEmpty()) {
            return Outcome.UNKNOWN;
        }
        return holds(agreed.rpo().isEmpty() || hours().get() <= agreed.rpo().get());
    }

    /** Whether its backups are kept long enough; 0 is for ever. */
    Outcome kept(BackupPolicy.Agreed agreed) {
        var kept = schedule.retentionHours();
        if (kept == null || kept < 0) {
            return Outcome.UNKNOWN;
        }
        return holds(kept == 0
                || agreed.retention().isEmpty()
                || kept >= agreed.retention().get());
    }

    private static Outcome holds(boolean holds) {
        return holds ? Outcome.PASS : Outcome.FAIL;
    }

    /** Says what is wrong with the schedule itself. */
    void flaws(Verdict verdict) {
        var cron = schedule.cron() == null ? "" : schedule.cron();
        var kept = schedule.retentionHours();
        switch (every) {
            case null -> verdict.unknown("check-platform.backup.no-cron", schedule.name());
            case Schedule.Unparsable _ -> verdict.fail("check-platform.backup.unparsable", schedule.name(), cron);
            case Schedule.TooOften _ -> verdict.unknown("check-platform.backup.too-often", schedule.name(), cron);
            case Schedule.Every _ -> {}
        }
        if (kept == null || kept < 0) {
            verdict.unknown("check-platform.backup.no-retention", schedule.name());
        } else if (kept == 0) {
            verdict.warn("check-platform.backup.for-ever", schedule.name());
        }
    }

    /** The schedule in words. */
    String words() {
        var kept = schedule.retentionHours();
        return schedule.name() + " (" + hours().map(Figures::plain).orElse("?") + " h / "
                + (kept == null ? "?" : kept.toString()) + " h)";
    }
}
