/**
 * What the bytes and the objects of a signed PDF say for themselves: where its signatures are, what they cover, what
 * differs between a signed revision and the document of today.
 *
 * <p>One small class for each question. May use PDFBox and Bouncy Castle. Must not judge trust, read files or use any
 * other {@code muniment} package.
 */
@NullMarked
package muniment.signing.guard;

import org.jspecify.annotations.NullMarked;
