package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** What a reviewer saw has changed since. */
final class ReviewLapsed implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        if (!standing.answer().reviewLapsed()) {
            return Optional.empty();
        }
        var how = standing.answer().reviewOfOtherContent() ? "review-lapsed" : "review-other-threshold";
        return Rule.cause(standing, Cause.Weight.NOTE, how);
    }
}
