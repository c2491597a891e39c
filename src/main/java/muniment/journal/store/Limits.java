package muniment.journal.store;

/** How much of anything a document takes, so that a hostile one cannot exhaust the reader. */
final class Limits {
    /** Bytes of one entry. */
    static final int ENTRY = 8 << 20;

    /** Entries of one document. */
    static final int ENTRIES = 1_000_000;

    /** Bytes of the catalog. */
    static final int CATALOG = 64 << 20;

    /** Bytes of one chunk of evidence. */
    static final int CHUNK = 512 << 10;

    /** Chunks that are written in one transaction: 16 MB, so that long work can stop between two. */
    static final int CHUNKS_AT_ONCE = 32;

    /** Bytes of any one value; SQLite itself refuses larger ones. */
    static final int VALUE = 16 << 20;

    /** How deep the JSON of an entry nests. */
    static final int DEPTH = 16;

    /** Documents up to this size have their structure checked whenever they are opened for writing. */
    static final long QUICKLY_CHECKED = 64L << 20;

    /** Bytes of a document that is protected by a password, and so is held in memory as a whole. */
    static final int PROTECTED = 512 << 20;

    private Limits() {}
}
