/** The checks of the catalog, one small class each. */
@NullMarked
package muniment.analysis.check;

import org.jspecify.annotations.NullMarked;
