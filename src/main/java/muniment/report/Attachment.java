package muniment.report;

import java.nio.charset.StandardCharsets;
import muniment.catalog.Sha256;

/**
 * A file that travels inside the report.
 *
 * @param description what a reader of the PDF's list of attachments is told
 * @param content UTF-8 text
 */
public record Attachment(String name, String mediaType, Relationship relationship, String description, String content) {
    /** How an attachment relates to the pages (ISO 32000-2, AFRelationship). */
    public enum Relationship {
        /** The data that the pages show. */
        DATA,
        /** More than the pages show. */
        SUPPLEMENT
    }

    /** Its bytes. */
    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** The digest of its bytes. */
    public Sha256 digest() {
        return Sha256.of(bytes());
    }
}
