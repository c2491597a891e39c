/**
 * What people read, kept apart from what the program decides: the core answers {@link muniment.text.Phrase phrases},
 * the faces put them into words.
 *
 * <p>May use nothing else of Muniment.
 */
@NullMarked
package muniment.text;

import org.jspecify.annotations.NullMarked;
