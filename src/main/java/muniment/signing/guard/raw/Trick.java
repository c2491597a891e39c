package muniment.signing.guard.raw;

/** A form that two readers of PDF may understand differently, so that each shows another document. */
public enum Trick {
    /** A dictionary has the same key twice; some readers take the first, some the last. */
    DUPLICATE_KEY,
    /** One state of the document has two objects of one number. */
    OBJECT_TWICE,
    /** Words stand between the objects that belong to none. */
    STRAY_WORDS,
    /** An object is not written as the standard says. */
    MALFORMED_OBJECT,
    /** A stream ends elsewhere than its length says. */
    STREAM_LENGTH,
    /** A state of the document has no table of its objects, or more than one. */
    TABLE_COUNT,
    /** {@code startxref} does not lead to the table before it. */
    TABLE_ELSEWHERE,
    /** The tables do not refer to each other in their order. */
    TABLE_ORDER,
    /** A table with a second one for newer readers (hybrid-reference file). */
    TWO_TABLES_FOR_READERS,
    /** The table leads to another object than the newest one of that number. */
    OLD_OBJECT
}
