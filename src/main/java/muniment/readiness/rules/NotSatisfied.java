package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** It was judged and is not, or not wholly, satisfied. */
final class NotSatisfied implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        return switch (standing.result()) {
            case NOT_SATISFIED ->
                runOut(standing, day)
                        ? Optional.empty()
                        : Rule.cause(standing, OpenWeight.of(standing), "not-satisfied");
            case PARTIALLY_SATISFIED -> Rule.cause(standing, OpenWeight.of(standing), "partially-satisfied");
            case NOT_ASSESSED, SATISFIED, SATISFIED_BY_ALTERNATIVE, NOT_APPLICABLE, RISK_ACCEPTED -> Optional.empty();
        };
    }

    private static boolean runOut(Standing standing, LocalDate day) {
        return standing.answer()
                .judgement()
                .flatMap(stated -> stated.value().expiry())
                .filter(day::isAfter)
                .isPresent();
    }
}
