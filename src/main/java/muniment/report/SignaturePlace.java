package muniment.report;

/**
 * A place that is kept free for a signature.
 *
 * @param field the name of the form field, by which a signer finds it; letters, digits and hyphens
 * @param role who signs here, as printed beside it
 */
public record SignaturePlace(String field, String role) {
    public SignaturePlace {
        if (!field.matches("[A-Za-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("not a name of a signature field: '" + field + "'");
        }
    }
}
