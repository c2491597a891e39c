package muniment.assessment;

import muniment.catalog.Sha256;

/** A step of the review of an obligation. */
public sealed interface Review {
    /** Handed in; {@code content} is the digest of what was handed in. */
    record Submitted(Sha256 content) implements Review {}

    /** Agreed by a second person who saw this content. */
    record Accepted(Sha256 content, String comment) implements Review {}

    /** Sent back. */
    record Returned(String feedback) implements Review {}
}
