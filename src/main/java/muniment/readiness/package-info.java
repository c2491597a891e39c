/**
 * How ready a cluster is, judged from the catalog, the assessment and the day; every verdict explains itself.
 *
 * <p>May use {@code assessment}, {@code journal}, {@code catalog} and {@code text}. No I/O, no clock: one small class
 * per rule in {@code rules}.
 */
@NullMarked
package muniment.readiness;

import org.jspecify.annotations.NullMarked;
