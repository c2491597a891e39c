/**
 * What an assessment is about and who works on it: the forms that a new one begins with and that can be opened later.
 *
 * <p>May use the session, the shell and the kit. Knows no other feature.
 */
@NullMarked
package muniment.desktop.scope;

import org.jspecify.annotations.NullMarked;
