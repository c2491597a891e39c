package muniment.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement that asks the customer for nothing: what Microsoft provides, what the SLA leaves out, what the service
 * cannot do.
 *
 * @param appliesWhen the trait without which it does not apply, or null when it always applies
 */
public record Provision(Passage passage, @Nullable TraitId appliesWhen) implements Statement {
    /** A provision that always applies. */
    public Provision(Passage passage) {
        this(passage, null);
    }

    @Override
    public Optional<TraitId> condition() {
        return Optional.ofNullable(appliesWhen);
    }
}
