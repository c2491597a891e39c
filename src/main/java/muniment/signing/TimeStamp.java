package muniment.signing;

import java.time.Instant;

/**
 * An authority's word that a signature, or the whole document, was there at a time (RFC 3161).
 *
 * @param field the place of the signature that it stamps, or its own when it stamps the document
 * @param authority who says so
 * @param standing whether the authority leads to a certificate that the reader trusts
 */
public record TimeStamp(String field, Subject subject, Instant time, SignerCertificate authority, Standing standing) {
    /** What a time stamp speaks of. */
    public enum Subject {
        SIGNATURE,
        DOCUMENT
    }
}
