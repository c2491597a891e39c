package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** It was accepted without a second pair of eyes, so the acceptance does not count. */
final class SelfAccepted implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        return standing.answer().selfAccepted()
                ? Rule.cause(standing, Cause.Weight.NOTE, "self-accepted")
                : Optional.empty();
    }
}
