/**
 * The second opinion: the European Commission's DSS library, with a policy that is stricter than its own.
 *
 * <p>The only place that configures DSS for signing and for validation. Must not use any other {@code muniment} package
 * and must not be reached at start-up: loading DSS costs more than a second.
 */
@NullMarked
package muniment.signing.dss;

import org.jspecify.annotations.NullMarked;
