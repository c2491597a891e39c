/**
 * The state of an assessment as a pure fold of its journal, and the rules that decide which command becomes which
 * entries.
 *
 * <p>May use {@code journal}, {@code catalog} and {@code text}. No I/O, no clock, no toolkit: values in, decisions out.
 */
@NullMarked
package muniment.assessment;

import org.jspecify.annotations.NullMarked;
