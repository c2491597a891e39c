package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.assessment.ObservationOnFile;
import muniment.assessment.Ruled;
import muniment.assessment.Stated;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** A person overrode what an analysis saw; that stays visible. */
final class OutcomeOverridden implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        var overridden = standing.answer().speakingObservations().stream()
                .filter(ObservationOnFile::overridden)
                .toList();
        return overridden.stream()
                .flatMap(onFile -> onFile.ruling().stream())
                .findFirst()
                .map(Stated::value)
                .map(Ruled::because)
                .flatMap(because ->
                        Rule.cause(standing, Cause.Weight.NOTE, "outcome-overridden", overridden.size(), because));
    }
}
