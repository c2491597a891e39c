/**
 * The way in: the welcome with new, open, recent, sample and verify, the form of a new assessment, and the question who
 * works here.
 *
 * <p>May use the session's desk, the shell, the scope and the kit. Knows no other feature.
 */
@NullMarked
package muniment.desktop.welcome;

import org.jspecify.annotations.NullMarked;
