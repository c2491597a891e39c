package muniment.journal;

import muniment.observation.Outcome;

/** What a person says of an observation. */
public sealed interface Ruling {
    /** It is so. */
    record Accepted() implements Ruling {}

    /** It counts as this outcome instead. */
    record Overridden(Outcome outcome) implements Ruling {}

    /** It is left to itself again. */
    record Left() implements Ruling {}
}
