package muniment.journal.store;

import muniment.text.Phrase;
import muniment.text.Text;

/** What exactly was found wrong; worded as {@code journal.finding.} and the constant, with the values listed there. */
enum Finding {
    NOT_A_FILE,
    NO_DATABASE,
    OTHER_APPLICATION,
    HEADER,
    INTERRUPTED,
    FOR_A_KEY,
    SEVERAL_RECIPIENTS,
    TOO_COSTLY,
    SEALED_OTHER,
    SEAL_HEADER,
    SEAL_CONTENT,
    SCHEMA,
    STRUCTURE,
    STRUCTURE_DETAIL,
    META,
    ENTRY_ROW,
    ENTRY_BYTES,
    ENTRY_ID,
    ENTRY_TWICE,
    ENTRY_PARENTS,
    ENTRY_SIGNATURE,
    HEADS,
    CUT,
    CATALOG,
    EVIDENCE,
    CHUNK,
    PIECES,
    STRAY_FILES,
    STRAY_CHUNKS,
    MORE,
    TOO_MANY,
    CHANGED,
    SQL,
    DISK,
    SOURCE,
    TARGET,
    KEY_FILE,
    KEY_OTHER_PERSON;

    Phrase phrase(Object... values) {
        return Phrase.of("journal.finding." + Text.slug(this), values);
    }
}
