/**
 * What an analysis saw, as every screen shows it: outcome, sentence, figures and where they stand, and what people say
 * of it.
 */
@NullMarked
package muniment.desktop.observation;

import org.jspecify.annotations.NullMarked;
