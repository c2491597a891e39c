/** Rows of tables, whether they came as a cqlsh grid, expanded, as CSV or as JSON. */
@NullMarked
package muniment.analysis.form.rows;

import org.jspecify.annotations.NullMarked;
