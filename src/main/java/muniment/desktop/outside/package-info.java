/**
 * What lies outside the window: the file choosers, the browser and the clipboard of the operating system, each behind
 * an interface, because tests replace them and headless platforms have none.
 *
 * <p>May use JavaFX. Knows no place and no domain.
 */
@NullMarked
package muniment.desktop.outside;

import org.jspecify.annotations.NullMarked;
