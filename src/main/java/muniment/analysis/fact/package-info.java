/** What artefacts say, whatever form they came in. */
@NullMarked
package muniment.analysis.fact;

import org.jspecify.annotations.NullMarked;
