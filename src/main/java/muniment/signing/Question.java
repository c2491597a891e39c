package muniment.signing;

/** What a reader of a signed document wants to know, in the order of asking. */
public enum Question {
    /** Is this what was signed? */
    SAME,
    /** Who signed, in which role, when, and who says so beside them? */
    WHO,
    /** May it have been changed since, and how? */
    CHANGED,
    /** Does the signer's certificate lead to a root that the reader trusts? */
    PROVEN,
    /** Does the content match the file and its attachments? */
    CONTENT
}
