/** Whether a report or an assessment is what was signed: works without an open assessment. */
@NullMarked
package muniment.desktop.verify;

import org.jspecify.annotations.NullMarked;
