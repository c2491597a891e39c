/**
 * Keeps a journal: the SQLite document with its entries and evidence, and the signing keys of people.
 *
 * <p>May use {@code journal}, {@code catalog}, {@code files}, {@code vault} and {@code text}; the only package that
 * speaks SQL. Must not know rules, the clock or random numbers: moments and randomness are handed in.
 */
@NullMarked
package muniment.journal.store;

import org.jspecify.annotations.NullMarked;
