package muniment.report;

import java.nio.charset.StandardCharsets;
import muniment.catalog.Sha256;

/**
 * A file that travels inside the report.
 *
 * @param description what a reader of the PDF's list of attachments is told
 */
public record Attachment(
        String name, String mediaType, Relationship relationship, String description, Content content) {
    /** How an attachment relates to the pages (ISO 32000-2, AFRelationship). */
    public enum Relationship {
        /** The data that the pages show. */
        DATA("Data"),
        /** What form such data have. */
        SCHEMA("Schema"),
        /** What the pages were made from. */
        SOURCE("Source"),
        /** More than the pages show. */
        SUPPLEMENT("Supplement");

        private final String word;

        Relationship(String word) {
            this.word = word;
        }

        /** How a PDF spells it. */
        String word() {
            return word;
        }
    }

    /** What it holds. */
    public sealed interface Content {
        /** The digest of its bytes. */
        Sha256 digest();

        /** The number of its bytes. */
        long size();
    }

    /** A text of the report's own, in UTF-8. */
    public record Written(String text) implements Content {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Sha256 digest() {
            return Sha256.of(bytes());
        }

        @Override
        public long size() {
            return bytes().length;
        }
    }

    /** The bytes of evidence, which stay where evidence is kept until the report is written. */
    public record Recorded(Sha256 digest, long size) implements Content {}

    /** The digest of its bytes. */
    public Sha256 digest() {
        return content.digest();
    }
}
