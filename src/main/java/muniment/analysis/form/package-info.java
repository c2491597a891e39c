/** Recognises artefacts by their content and reads them into facts: text, rows of tables, JSON. */
@NullMarked
package muniment.analysis.form;

import org.jspecify.annotations.NullMarked;
