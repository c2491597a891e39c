/** What was done, when, by whom and for which obligation, newest first. */
@NullMarked
package muniment.desktop.history;

import org.jspecify.annotations.NullMarked;
