package muniment.readiness;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import muniment.assessment.Answer;
import muniment.catalog.Freshness;
import muniment.journal.Times;

/** Until when evidence may be relied on: its capture plus the catalog's days, and never longer than its owner says. */
public final class FreshnessOf {
    private FreshnessOf() {}

    static Staleness evidence(Answer answer, Freshness freshness, LocalDate day, ZoneId zone) {
        var best = answer.standingEvidence().stream()
                .map(onFile -> through(onFile.evidence().times(), freshness, zone))
                .max(Comparator.naturalOrder());
        return best.<Staleness>map(through -> judged(through, day)).orElseGet(Staleness.NoEvidence::new);
    }

    /** Whether a single piece of evidence may still be relied on, where days begin in UTC. */
    public static Staleness times(Times times, Freshness freshness, LocalDate day) {
        return times(times, freshness, day, ZoneOffset.UTC);
    }

    /** Whether a single piece of evidence may still be relied on, where days begin in this zone. */
    public static Staleness times(Times times, Freshness freshness, LocalDate day, ZoneId zone) {
        return judged(through(times, freshness, zone), day);
    }

    private static Staleness judged(LocalDate through, LocalDate day) {
        return day.isAfter(through) ? new Staleness.Stale(through) : new Staleness.Fresh(through);
    }

    private static LocalDate through(Times times, Freshness freshness, ZoneId zone) {
        var captured = LocalDate.ofInstant(times.capturedOrReceived(), zone);
        var aged = captured.plusDays(freshness.days());
        return times.expiry().filter(aged::isAfter).orElse(aged);
    }
}
