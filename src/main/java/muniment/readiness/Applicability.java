package muniment.readiness;

import muniment.catalog.TraitId;

/** Whether an obligation applies to this cluster. */
public sealed interface Applicability {
    /** It does. */
    record Applies() implements Applicability {}

    /** It counts as if it did, until somebody says whether the cluster has this trait. */
    record Undecided(TraitId trait) implements Applicability {}

    /** It does not, because the cluster lacks this trait. */
    record LacksTrait(TraitId trait) implements Applicability {}

    /** It does not, because a person judged so with a reason. */
    record JudgedAway() implements Applicability {}
}
