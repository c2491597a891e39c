/**
 * A PDF as its bytes lie in the file: what two readers could understand differently, and what would exhaust one.
 *
 * <p>Reads words and numbers, builds no document, decompresses only within a bound. Must not use PDFBox or any other
 * {@code muniment} package: it looks before a library does.
 */
@NullMarked
package muniment.signing.guard.raw;

import org.jspecify.annotations.NullMarked;
