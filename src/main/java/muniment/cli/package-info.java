/**
 * The command line: one class for each subcommand, the same powers as the desktop, no display needed.
 *
 * <p>May use {@code session} and every core package below it. Knows no JavaFX.
 */
@NullMarked
package muniment.cli;

import org.jspecify.annotations.NullMarked;
