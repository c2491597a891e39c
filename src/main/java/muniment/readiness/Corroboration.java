package muniment.readiness;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muniment.assessment.Answer;
import muniment.assessment.EvidenceOnFile;
import muniment.assessment.ObservationOnFile;
import muniment.catalog.Obligation;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.Result;
import muniment.journal.Ruling;
import muniment.observation.Outcome;
import muniment.observation.Subject;

/**
 * Whether an analysis of the evidence supports a claim: a check that a person accepted passed on fresh evidence of the
 * obligation, and nothing that still speaks says otherwise.
 *
 * <p>An outcome that a person overrode says nothing against the claim any more, but does not make an analysis that
 * passed; neither does a check of the artefact itself, such as of its age.
 */
record Corroboration(LocalDate day, ZoneId zone) {
    boolean of(Obligation obligation, Answer answer) {
        var claimed = answer.result() == Result.SATISFIED || answer.result() == Result.SATISFIED_BY_ALTERNATIVE;
        var speaking = answer.speakingObservations();
        if (!claimed || speaking.stream().anyMatch(Corroboration::against)) {
            return false;
        }
        var fresh = fresh(obligation, answer);
        return speaking.stream().anyMatch(onFile -> passed(onFile, fresh));
    }

    private static boolean against(ObservationOnFile onFile) {
        return onFile.outcome() == Outcome.FAIL
                || onFile.conflicting()
                || onFile.weighed().contradicted() && onFile.ruling().isEmpty();
    }

    private static boolean passed(ObservationOnFile onFile, Set<Sha256> fresh) {
        var accepted = onFile.ruling()
                .filter(stated -> stated.value().ruling() instanceof Ruling.Accepted)
                .isPresent();
        return accepted
                && onFile.outcome() == Outcome.PASS
                && onFile.observation().subject().kind() != Subject.Kind.ARTEFACT
                && onFile.cited().stream().anyMatch(fresh::contains);
    }

    private Set<Sha256> fresh(Obligation obligation, Answer answer) {
        return answer.standingEvidence().stream()
                .map(EvidenceOnFile::evidence)
                .filter(evidence -> FreshnessOf.times(evidence.times(), obligation.freshness(), day, zone)
                        instanceof Staleness.Fresh)
                .flatMap(evidence -> evidence.content() instanceof Content.File file
                        ? Stream.of(file.digest())
                        : Stream.<Sha256>empty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
