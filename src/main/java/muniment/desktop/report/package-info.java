/** Options, preview, signature and saving of the readiness report. */
@NullMarked
package muniment.desktop.report;

import org.jspecify.annotations.NullMarked;
