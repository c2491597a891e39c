package muniment.signing;

/** What to do with a file that is already where one is to be written. */
public enum Existing {
    KEEP,
    REPLACE
}
