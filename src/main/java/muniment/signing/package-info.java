/**
 * Signing identities, PAdES signatures and verdicts about signed documents: bytes, paths and keys.
 *
 * <p>May use PDFBox, Bouncy Castle, the DSS library and its own sub-packages, and {@code files}. Must not know the rest
 * of the product (no other {@code muniment} package), a clock, a screen or the network: times and randomness are handed
 * in, certificates are judged offline.
 */
@NullMarked
package muniment.signing;

import org.jspecify.annotations.NullMarked;
