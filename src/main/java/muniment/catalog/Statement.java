package muniment.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of the responsibility model with an owner: an {@link Obligation} asks the customer for proof, a
 * {@link Provision} informs.
 */
public sealed interface Statement permits Obligation, Provision {
    Passage passage();

    /** The trait without which it does not apply, if there is one. */
    Optional<TraitId> condition();

    default StatementId id() {
        return passage().id();
    }

    default String title() {
        return passage().wording().title();
    }

    default Party party() {
        return passage().party();
    }

    default Kind kind() {
        return passage().kind();
    }

    default Wording wording() {
        return passage().wording();
    }

    default Placement placement() {
        return passage().placement();
    }

    default List<SourceId> sources() {
        return passage().sources();
    }

    default Sha256 digest() {
        return passage().digest();
    }
}
