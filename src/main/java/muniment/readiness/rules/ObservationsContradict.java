package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.catalog.Criticality;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** Artefacts of one time say different things of one subject, and nobody said which of them holds. */
final class ObservationsContradict implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        var open = standing.answer().speakingObservations().stream()
                .filter(onFile ->
                        onFile.weighed().contradicted() && onFile.ruling().isEmpty())
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var minor = standing.obligation().criticality().level() == Criticality.Level.MINOR;
        return Rule.cause(
                standing,
                minor ? Cause.Weight.NOTE : Cause.Weight.CONDITION,
                "observations-contradict",
                open.size(),
                open.getFirst().observation().finding().says());
    }
}
