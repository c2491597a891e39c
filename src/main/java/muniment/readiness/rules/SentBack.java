package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.assessment.WorkStatus;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** A reviewer sent the work back and nobody handed it in again. */
final class SentBack implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        return standing.status() == WorkStatus.RETURNED
                ? Rule.cause(standing, OpenWeight.of(standing), "sent-back")
                : Optional.empty();
    }
}
