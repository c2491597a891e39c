package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.readiness.Applicability;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** Whether it applies hangs on a question that nobody answered. */
final class TraitUndecided implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        return standing.applicability() instanceof Applicability.Undecided(var trait)
                ? Rule.cause(standing, Cause.Weight.NOTE, "trait-undecided", trait)
                : Optional.empty();
    }
}
