package muniment.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Recorded;

/**
 * The entries that are steps of a review or, through any number of takings-back, took one back. Such a step belongs to
 * the key that signed it: otherwise the one who handed in could take the reviewer's word away, or bring back a word
 * that the reviewer took back.
 */
final class ReviewSteps {
    private ReviewSteps() {}

    /** Those in a history that puts causes first. */
    static Set<EntryId> among(Collection<Recorded> history) {
        var steps = new HashSet<EntryId>();
        for (var recorded : history) {
            if (isStep(recorded.entry())
                    || recorded.entry() instanceof Entry.Undone(var named) && !Collections.disjoint(named, steps)) {
                steps.add(recorded.id());
            }
        }
        return Collections.unmodifiableSet(steps);
    }

    private static boolean isStep(Entry entry) {
        return entry instanceof Entry.Submitted || entry instanceof Entry.Accepted || entry instanceof Entry.Returned;
    }
}
