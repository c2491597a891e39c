package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.assessment.Stated;
import muniment.journal.Result;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** Somebody bears the risk until a date: a condition, whatever the criticality. */
final class RiskRunning implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        if (standing.result() != Result.RISK_ACCEPTED) {
            return Optional.empty();
        }
        return standing.answer()
                .judgement()
                .map(Stated::value)
                .flatMap(judgement -> judgement
                        .expiry()
                        .flatMap(until -> Rule.cause(
                                standing, Cause.Weight.CONDITION, "risk-running", until, judgement.acceptedBy())));
    }
}
