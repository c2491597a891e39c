/**
 * Long work and what goes wrong with it: errands in the background with progress and cancel, notices that stay until
 * they are settled, and the crash dialog.
 *
 * <p>May use {@code session}'s jobs and the kit. Knows no place and no feature.
 */
@NullMarked
package muniment.desktop.work;

import org.jspecify.annotations.NullMarked;
