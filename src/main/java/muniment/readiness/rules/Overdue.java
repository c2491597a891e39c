package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** It is open and its date has passed. */
final class Overdue implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        return standing.answer()
                .due()
                .filter(day::isAfter)
                .filter(_ -> !Done.is(standing))
                .flatMap(due -> Rule.cause(standing, Cause.Weight.NOTE, "overdue", due));
    }
}
