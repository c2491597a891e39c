/**
 * The responsibility model as immutable values: who owes what, which evidence shows it and which source says so.
 *
 * <p>May use nothing else of Muniment. Reads JSON, never the clock, the network or a preference.
 */
@NullMarked
package muniment.catalog;

import org.jspecify.annotations.NullMarked;
