package muniment.journal;

import muniment.catalog.Sha256;

/**
 * By which certificate, in which role and how lastingly a report was signed.
 *
 * @param certificate the digest of the signer's certificate, which ties the name to one key
 */
public record SignedAs(Sha256 certificate, Role role, Level level) {
    public enum Role {
        AUTHOR,
        REVIEWER,
        APPROVER
    }

    /** The PAdES baseline levels that are made: by the signer's clock, with a time stamp, with lasting proofs. */
    public enum Level {
        B,
        T,
        LTA
    }
}
