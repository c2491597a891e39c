/**
 * The sample assessment: a story as data, played through a session as people would.
 *
 * <p>May use {@code session} and what that may use.
 */
@NullMarked
package muniment.session.sample;

import org.jspecify.annotations.NullMarked;
