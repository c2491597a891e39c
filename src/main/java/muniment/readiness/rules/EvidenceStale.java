package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.journal.Result;
import muniment.readiness.Cause;
import muniment.readiness.Staleness;
import muniment.readiness.Standing;

/** It is called satisfied, but all evidence on file is too old. */
final class EvidenceStale implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        var claimed = standing.result() == Result.SATISFIED || standing.result() == Result.SATISFIED_BY_ALTERNATIVE;
        return claimed && standing.staleness() instanceof Staleness.Stale(var since)
                ? Rule.cause(
                        standing,
                        OpenWeight.of(standing),
                        "evidence-stale",
                        since,
                        standing.obligation().freshness().days())
                : Optional.empty();
    }
}
