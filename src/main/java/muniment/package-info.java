/**
 * Muniment, the readiness workbench for Azure Managed Instance for Apache Cassandra.
 *
 * <p>Catalog and journal give the assessment, the assessment gives readiness, readiness gives the report; every screen
 * and every command is a projection of that chain.
 */
@NullMarked
package muniment;

import org.jspecify.annotations.NullMarked;
