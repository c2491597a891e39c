/**
 * What people did, as entries that are only ever added: the words of the history, its envelope and what a journal
 * promises.
 *
 * <p>May use {@code catalog}, {@code observation} and {@code text}. Knows no rules, no screen and no PDF; where and how
 * entries are kept is {@code journal.store}'s business.
 */
@NullMarked
package muniment.journal;

import org.jspecify.annotations.NullMarked;
