/**
 * An open assessment and the work on it: open, decide, append, fold, publish, and long jobs.
 *
 * <p>May use every core package. The only place that knows the clock, the author, threads and random numbers; knows
 * nothing of a screen or a command line.
 */
@NullMarked
package muniment.session;

import org.jspecify.annotations.NullMarked;
