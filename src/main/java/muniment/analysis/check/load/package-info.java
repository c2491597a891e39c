/** What the nodes at work show: health, utilisation, reads, logs. */
@NullMarked
package muniment.analysis.check.load;

import org.jspecify.annotations.NullMarked;
