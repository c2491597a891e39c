package muniment.catalog;

/**
 * Which catalog this is.
 *
 * @param digest SHA-256 of the exact bytes that the catalog was read from
 */
public record Edition(String id, String version, String title, Origin origin, Sha256 digest) {
    /** The document that a catalog was derived from. */
    public record Origin(String title, String url, String revision, String date) {}
}
