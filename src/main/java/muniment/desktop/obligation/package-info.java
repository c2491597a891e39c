/**
 * One obligation: what is asked, what was found, the evidence for it, its review and its history.
 *
 * <p>May use the session's snapshots and jobs, the domain, {@code desktop.shell}, {@code desktop.kit} and the lines of
 * {@code desktop.checklist}; views know their models only. Must not decide anything: it sends commands.
 */
@NullMarked
package muniment.desktop.obligation;

import org.jspecify.annotations.NullMarked;
