package muniment.journal.store;

import muniment.journal.Access;
import muniment.text.Phrase;
import muniment.text.Text;

/** Why a document cannot be written to; worded as {@code journal.obstacle.} and the constant. */
enum Obstacle {
    /** Somebody else has it open: who, process id, since when. */
    IN_USE,
    /** Somebody else has it open and left no words. */
    IN_USE_UNKNOWN,
    /** The file is marked read-only. */
    FILE,
    /** Nothing can be written beside it. */
    DIRECTORY,
    /** It holds an entry of a type that this version does not know. */
    UNKNOWN_ENTRY,
    /** It was opened for reading only. */
    ASKED;

    Phrase phrase(Object... values) {
        return Phrase.of("journal.obstacle." + Text.slug(this), values);
    }

    Access access(Object... values) {
        return new Access.ReadOnly(phrase(values));
    }
}
