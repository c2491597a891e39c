package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.journal.Result;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** Nobody judged the obligation yet. That is not the same as not satisfied. */
final class NotAssessed implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        return standing.result() == Result.NOT_ASSESSED
                ? Rule.cause(standing, OpenWeight.of(standing), "not-assessed")
                : Optional.empty();
    }
}
