/**
 * The window around the features: places, rooms, navigation, status and jobs.
 *
 * <p>May use the session, the kit and the work package. Knows no feature: {@code Wiring} tells it which room is where.
 */
@NullMarked
package muniment.desktop.shell;

import org.jspecify.annotations.NullMarked;
