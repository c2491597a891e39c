/** What the schema, the roles and the configuration of Cassandra show. */
@NullMarked
package muniment.analysis.check.schema;

import org.jspecify.annotations.NullMarked;
