package muniment.readiness;

import muniment.catalog.StatementId;
import muniment.text.Phrase;

/** Why a cluster is not ready, or only with conditions: the obligation, what is the matter, and the next step. */
public record Cause(StatementId obligation, Weight weight, Phrase why, Phrase next) {
    /** How much a cause weighs, the heaviest first. */
    public enum Weight {
        /** Keeps the verdict at not ready. */
        BLOCKS,
        /** Allows ready with conditions. */
        CONDITION,
        /** Worth knowing; changes no verdict. */
        NOTE
    }
}
