/** Reads artefacts and says what they show; it only proposes. */
@NullMarked
package muniment.analysis;

import org.jspecify.annotations.NullMarked;
