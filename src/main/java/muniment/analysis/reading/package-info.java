/** What a reader takes and gives: exhibits, forms, facts with their places. */
@NullMarked
package muniment.analysis.reading;

import org.jspecify.annotations.NullMarked;
