/** What an analysis saw in the artefacts: values that the analysis proposes and the journal keeps. */
@NullMarked
package muniment.observation;

import org.jspecify.annotations.NullMarked;
