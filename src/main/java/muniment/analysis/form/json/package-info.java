/** JSON documents: Azure, metrics, Prometheus, nodetool. */
@NullMarked
package muniment.analysis.form.json;

import org.jspecify.annotations.NullMarked;
