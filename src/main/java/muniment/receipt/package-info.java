/**
 * Receipts: what a document held at a moment, signed, on half a page or in a QR code, so that entries which are
 * withheld or rewritten later are missed.
 *
 * <p>May use {@code journal}, {@code catalog} and {@code text}. Must not know how a document is kept, the clock, or any
 * face.
 */
@NullMarked
package muniment.receipt;

import org.jspecify.annotations.NullMarked;
