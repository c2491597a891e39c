package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** An accepted risk has run out, so the obligation is open again. */
final class RiskRunOut implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        return standing.answer()
                .judgement()
                .flatMap(stated -> stated.value().expiry())
                .filter(day::isAfter)
                .flatMap(until -> Rule.cause(standing, OpenWeight.of(standing), "risk-run-out", until));
    }
}
