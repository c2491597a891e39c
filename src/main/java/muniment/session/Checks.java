package muniment.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import muniment.catalog.Sha256;
import muniment.journal.Examined;
import muniment.readiness.Verdict;

/**
 * Everything that was computed again of an assessment.
 *
 * @param parts what was examined, in its order; each part is there
 * @param verdicts the readiness, judged again: first today's, then that of each report the history tells of, latest
 *     first
 */
public record Checks(List<Examined> parts, List<Judged> verdicts) {
    public Checks {
        parts = List.copyOf(parts);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * A verdict on a day (in UTC) from the entries of that time.
     *
     * @param report the report that left the room then; empty for today's verdict
     */
    public record Judged(LocalDate day, int entries, Verdict verdict, Optional<Issued> report) {}

    /**
     * A report as the history tells of it.
     *
     * @param digest of its bytes
     */
    public record Issued(String file, Sha256 digest, Instant at) {}

    /** Today's verdict, if it could be judged. */
    public Optional<Verdict> today() {
        return verdicts.stream().findFirst().map(Judged::verdict);
    }

    /** What was found of a part. */
    public Examined part(Examined.Part wanted) {
        return parts.stream()
                .filter(examined -> examined.part() == wanted)
                .findFirst()
                .orElseGet(() -> Examined.unknown(wanted));
    }
}
