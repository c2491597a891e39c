/**
 * Collections of files on their way in, and scripts that collect what is missing.
 *
 * <p>May use the session, the intake and the collecting of artefacts.
 */
@NullMarked
package muniment.session.collection;

import org.jspecify.annotations.NullMarked;
