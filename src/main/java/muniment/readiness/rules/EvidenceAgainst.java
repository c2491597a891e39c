package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.Optional;
import muniment.assessment.ObservationOnFile;
import muniment.journal.Result;
import muniment.observation.Outcome;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** It is called satisfied, but an analysis of the evidence saw the opposite, and nobody overrode that. */
final class EvidenceAgainst implements Rule {
    @Override
    public Optional<Cause> examine(Standing standing, LocalDate day) {
        if (standing.result() != Result.SATISFIED && standing.result() != Result.SATISFIED_BY_ALTERNATIVE) {
            return Optional.empty();
        }
        var against = standing.answer().speakingObservations().stream()
                .filter(onFile -> onFile.outcome() == Outcome.FAIL)
                .map(ObservationOnFile::observation)
                .toList();
        return against.isEmpty()
                ? Optional.empty()
                : Rule.cause(
                        standing,
                        OpenWeight.of(standing),
                        "evidence-against",
                        against.size(),
                        against.getFirst().finding().says());
    }
}
