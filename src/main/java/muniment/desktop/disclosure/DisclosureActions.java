package muniment.desktop.disclosure;

/** What a person can do about who may see a piece of evidence. */
public interface DisclosureActions {
    /** Says how confidential it is. */
    void mark(String evidence);

    /** Makes or takes a copy that hides something. */
    void redact(String evidence);
}
