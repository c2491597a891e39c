/**
 * All obligations by section: filtered, walked and judged by keyboard.
 *
 * <p>May use the session's snapshots, the domain, {@code desktop.shell} and {@code desktop.kit}; the view knows its
 * model only. Must not decide anything: it sends commands.
 */
@NullMarked
package muniment.desktop.checklist;

import org.jspecify.annotations.NullMarked;
