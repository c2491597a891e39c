package muniment.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the customer has to answer for with evidence.
 *
 * @param question what is asked in a review meeting
 * @param evidence the artefacts that support an answer, best first
 * @param checks the checks that can corroborate it
 * @param appliesWhen the trait without which it does not apply, or null when it always applies
 */
public record Obligation(
        Passage passage,
        String question,
        Criticality criticality,
        Freshness freshness,
        List<AcceptedEvidence> evidence,
        List<CheckId> checks,
        @Nullable TraitId appliesWhen)
        implements Statement {
    public Obligation {
        evidence = List.copyOf(evidence);
        checks = List.copyOf(checks);
    }

    @Override
    public Optional<TraitId> condition() {
        return Optional.ofNullable(appliesWhen);
    }
}
