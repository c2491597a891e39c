package muniment.analysis.check.platform;

import muniment.analysis.check.Findings;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.Fact;
import muniment.text.Phrase;

/** What another artefact has to say beside the one that is judged. */
sealed interface Partner<F extends Fact> {
    /** It was taken at the same time. */
    record Found<F extends Fact>(Seen<F> seen) implements Partner<F> {
        /** The fact itself. */
        F fact() {
            return seen.fact();
        }
    }

    /** It was taken too long before or after, or nobody knows when. */
    record Apart<F extends Fact>(Seen<F> seen, Phrase why) implements Partner<F> {}

    /** There is none. */
    record Missing<F extends Fact>() implements Partner<F> {}

    /** Cites it where it was used. */
    default void cite(Findings.Draft draft) {
        if (this instanceof Found<F>(var seen)) {
            draft.from(seen);
        }
    }
}
