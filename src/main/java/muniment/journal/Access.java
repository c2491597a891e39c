package muniment.journal;

import muniment.text.Phrase;

/** Whether a journal takes entries. */
public sealed interface Access {
    /** It does. */
    record Writable() implements Access {}

    /** It does not, for this reason. */
    record ReadOnly(Phrase reason) implements Access {}
}
