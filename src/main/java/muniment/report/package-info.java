/**
 * The readiness report: an assessment and its judgement put in the order of a reader, then laid out as PDF.
 *
 * <p>May use {@code catalog}, {@code journal}, {@code assessment}, {@code readiness}, {@code text} and the neutral
 * {@code signing.field}. Knows no clock, no network, no key and no screen.
 */
@NullMarked
package muniment.report;

import org.jspecify.annotations.NullMarked;
