package muniment.signing;

import java.time.Instant;
import java.util.List;
import muniment.signing.guard.Integrity;
import org.jspecify.annotations.Nullable;

/**
 * One signature in a document, as far as it can be read.
 *
 * @param field the name of its field
 * @param signer the signer's certificate, or null when the signature is too damaged to tell
 */
public record PdfSignature(
        String field,
        @Nullable SignerCertificate signer,
        Claims claims,
        Coverage coverage,
        Integrity integrity,
        Standing standing,
        Certification certification) {
    /** The word for the signer's part: what the signature itself says goes before the name of its place. */
    public String part() {
        return claims.roles().stream().findFirst().orElse(field);
    }

    /**
     * What the signer says; nobody else confirms it.
     *
     * @param time by the signer's own clock, or null when it does not say
     * @param reason empty when it does not say, as is {@code location}
     */
    public record Claims(@Nullable Instant time, List<String> roles, String reason, String location) {
        public Claims {
            roles = List.copyOf(roles);
        }
    }

    /**
     * How much of the file it covers.
     *
     * @param revision 1 for the first signed state of the document
     * @param end the offset after the last byte covered; 0 when it does not say
     * @param fileSize in bytes
     */
    public record Coverage(int revision, long end, long fileSize) {
        public boolean wholeFile() {
            return end == fileSize;
        }
    }
}
