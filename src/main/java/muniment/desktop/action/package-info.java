/**
 * What a person can make the workbench do by name and by keyboard, in one list, so that no two things share a shortcut.
 *
 * <p>May use JavaFX's key combinations and Ikonli's icons. Knows no place and no domain.
 */
@NullMarked
package muniment.desktop.action;

import org.jspecify.annotations.NullMarked;
