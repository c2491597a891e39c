package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** An analysis compared with another value than the catalog's. */
final class ThresholdChanged implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        return standing.answer().speakingObservations().stream()
                .map(onFile -> onFile.observation().finding().threshold())
                .filter(threshold -> threshold.deviation())
                .findFirst()
                .flatMap(threshold -> Rule.cause(standing, Cause.Weight.NOTE, "threshold-changed", threshold.text()));
    }
}
