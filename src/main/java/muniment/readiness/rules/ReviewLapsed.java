package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** What a reviewer saw has changed since. */
final class ReviewLapsed implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        return standing.answer().reviewLapsed()
                ? Rule.cause(standing, Cause.Weight.NOTE, "review-lapsed")
                : Optional.empty();
    }
}
