/** Outputs made of lines: nodetool, cqlsh, logs, certificates. */
@NullMarked
package muniment.analysis.form.text;

import org.jspecify.annotations.NullMarked;
