/**
 * How confidential evidence is, copies of it that hide something, and what a recipient gets of it.
 *
 * <p>May use the kit and what every room has around it. Must not know any room.
 */
@NullMarked
package muniment.desktop.disclosure;

import org.jspecify.annotations.NullMarked;
