/** Analysing files, keeping what was seen, and doing it again. May use {@code analysis} and {@code session}. */
@NullMarked
package muniment.session.analysis;

import org.jspecify.annotations.NullMarked;
