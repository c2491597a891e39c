package muniment.journal;

/**
 * Where evidence comes from and through whose hands it went.
 *
 * @param source the system that it was taken from
 * @param obtained how: the query, command or portal path
 * @param collectedBy who took it, a person or a tool with its version
 * @param form whether it is the original
 */
public record Custody(String source, String obtained, String collectedBy, Form form) {
    /** Nothing known. */
    public static final Custody UNKNOWN = new Custody("", "", "", Form.ORIGINAL);

    /** Whether the bytes are as the source gave them. */
    public enum Form {
        ORIGINAL,
        /** Copied, converted, cut or redacted. */
        DERIVED
    }
}
