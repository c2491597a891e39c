package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** Two people set a value without knowing of each other. */
final class Conflicting implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        return standing.answer().conflicting()
                ? Rule.cause(standing, OpenWeight.of(standing), "conflicting")
                : Optional.empty();
    }
}
