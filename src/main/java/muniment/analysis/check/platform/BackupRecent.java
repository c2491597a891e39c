package muniment.analysis.check.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.ClusterFact.Backup;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Capture;
import muniment.observation.Observation;
import muniment.observation.Subject;

/**
 * The newest successful backup of a list is recent and kept, and no failed one came after it.
 *
 * <p>A backup that is young now passes. One that was too old when the list was taken fails. One that grew too old since
 * is unknown, as newer ones may have been made.
 */
final class BackupRecent implements Examination {
    private static final CheckId ID = new CheckId("CHK-BACKUP-RECENT");
    private static final Set<String> STATES = Set.of("initiated", "inprogress", "succeeded", "failed");

    @Override
    public CheckId check() {
        return ID;
    }

    @Override
    public List<Observation> examine(Dossier dossier) {
        var findings = dossier.findings(ID);
        dossier.byReading(Backup.class).forEach((reading, backups) -> judge(dossier, reading, backups, findings));
        return findings.all();
    }

    private static void judge(Dossier dossier, Reading reading, List<Seen<Backup>> backups, Findings findings) {
        var draft = findings.about(Subject.CLUSTER).against("factor");
        var now = dossier.now();
        var captured = backups.getFirst().capturedAt();
        var listAge = dossier.settings().required(ID, "list-age");
        if (captured.isEmpty()) {
            draft.from(backups).unknown("check-platform.recent.undated-list");
            return;
        }
        if (hours(captured.get(), now) > listAge) {
            draft.from(backups)
                    .against("list-age")
                    .unknown("check-platform.recent.old-list", Figures.plain(hours(captured.get(), now)));
            return;
        }
        if (Artefacts.incomplete(reading) || !Artefacts.listed(backups)) {
            draft.from(backups).unknown("check-platform.recent.incomplete");
            return;
        }
        var odd = backups.stream()
                .map(seen -> seen.fact().state())
                .filter(state -> !STATES.contains(Artefacts.lower(state)))
                .findFirst();
        if (odd.isPresent()) {
            draft.from(backups).unknown("check-platform.recent.odd-state", odd.get());
            return;
        }
        judgeNewest(dossier, captured.get(), backups, draft);
    }

    private static void judgeNewest(
            Dossier dossier, Instant captured, List<Seen<Backup>> backups, Findings.Draft draft) {
        var succeeded = inState(backups, "Succeeded");
        var failed = inState(backups, "Failed");
        if (succeeded.isEmpty()) {
            draft.from(backups).fail("check-platform.recent.none", String.valueOf(backups.size()), backups.size());
            return;
        }
        var undated =
                succeeded.stream().filter(seen -> seen.fact().started() == null).findFirst();
        if (undated.isPresent()) {
            draft.from(undated.get())
                    .unknown(
                            "check-platform.recent.undated",
                            undated.get().fact().id());
            return;
        }
        var newest = succeeded.stream()
                .max(Comparator.comparing(BackupRecent::started))
                .orElseThrow();
        draft.from(newest);
        var verdict = new Verdict();
        judgeAge(dossier, captured, newest, draft, verdict);
        judgeExpiry(dossier, captured, newest, verdict);
        for (var failure : failed) {
            if (failure.fact().started() == null) {
                draft.from(failure);
                verdict.unknown(
                        "check-platform.recent.undated-failure", failure.fact().id());
            } else if (started(failure).isAfter(started(newest))) {
                draft.from(failure);
                verdict.fail(
                        "check-platform.recent.failed-since",
                        failure.fact().id(),
                        started(failure).toString());
            }
        }
        verdict.end(draft);
    }

    private static void judgeAge(
            Dossier dossier, Instant captured, Seen<Backup> newest, Findings.Draft draft, Verdict verdict) {
        var interval = BackupInterval.of(dossier, ID, newest);
        interval.cite(draft);
        var old = hours(started(newest), dossier.now());
        var atCapture = hours(started(newest), captured);
        draft.measured(old, "hours");
        var age = Figures.plain(old);
        if (interval.hours().isEmpty()) {
            verdict.unknown("check-platform.recent.no-interval", age, interval.says());
            return;
        }
        var limit = interval.hours().get() * dossier.settings().required(ID, "factor");
        var most = Figures.plain(limit);
        var id = newest.fact().id();
        if (old < limit) {
            verdict.pass("check-platform.recent.pass", id, age, most, interval.says());
        } else if (atCapture >= limit && copied(newest)) {
            verdict.unknown("check-platform.recent.old-file", id, Figures.plain(atCapture), most, interval.says());
        } else if (atCapture >= limit) {
            verdict.fail("check-platform.recent.old", id, Figures.plain(atCapture), most, interval.says());
        } else {
            verdict.unknown("check-platform.recent.aged", id, Figures.plain(atCapture), age, most, interval.says());
        }
    }

    private static void judgeExpiry(Dossier dossier, Instant captured, Seen<Backup> seen, Verdict verdict) {
        var newest = seen.fact();
        var expires = newest.expires();
        if (expires == null) {
            verdict.unknown("check-platform.recent.no-expiry", newest.id());
        } else if (!expires.isAfter(captured) && !copied(seen)) {
            verdict.fail("check-platform.recent.expired", newest.id(), expires.toString());
        } else if (!expires.isAfter(dossier.now())) {
            verdict.unknown("check-platform.recent.expired-since", newest.id(), expires.toString());
        }
    }

    /** Whether only the time of the file says when the list was taken, which may be that of a copy made later. */
    private static boolean copied(Seen<Backup> seen) {
        return seen.reading().circumstances().capture().basis() == Capture.Basis.FILE;
    }

    private static List<Seen<Backup>> inState(List<Seen<Backup>> backups, String state) {
        return backups.stream()
                .filter(seen -> seen.fact().state().equalsIgnoreCase(state))
                .toList();
    }

    private static Instant started(Seen<Backup> seen) {
        return Optional.ofNullable(seen.fact().started()).orElse(Instant.MIN);
    }

    private static double hours(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / 3600.0;
    }
}
