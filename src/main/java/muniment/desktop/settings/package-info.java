/**
 * What a person likes: colours, size of text, and the name that stands behind what they record.
 *
 * <p>May use the session's desk, the theme and the kit. Knows no other feature.
 */
@NullMarked
package muniment.desktop.settings;

import org.jspecify.annotations.NullMarked;
