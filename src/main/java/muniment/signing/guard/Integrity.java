package muniment.signing.guard;

/** Whether a signature and the bytes that it covers still belong together. */
public enum Integrity {
    INTACT,
    /** The covered bytes are not the ones that were signed. */
    CONTENT_CHANGED,
    /** The signature itself is not readable, not valid or not where it has to be. */
    SIGNATURE_DAMAGED
}
