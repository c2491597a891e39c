package muniment.signing;

/** What a signature allows to happen to the document after it (DocMDP, ISO 32000-1, 12.8.2.2). */
public enum Certification {
    /** It says nothing of that. */
    NONE,
    /** P = 1. */
    NO_CHANGES,
    /** P = 2. */
    SIGNATURES_AND_FORMS,
    /** P = 3. */
    ANNOTATIONS_TOO
}
