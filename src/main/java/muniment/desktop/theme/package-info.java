/**
 * How the workbench looks: light or dark as the system or the person wants it, and the size of its text.
 *
 * <p>May use JavaFX and the person's preferences. The colours themselves are style sheets in {@code assets/theme}.
 */
@NullMarked
package muniment.desktop.theme;

import org.jspecify.annotations.NullMarked;
