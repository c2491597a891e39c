package muniment.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.journal.Author;
import muniment.journal.EntryId;

/**
 * The steps of a review that hold, and what decides beside the content whether they count.
 *
 * @param steps latest first
 * @param submitters who handed in what the latest acceptance agrees to; empty without one, or if nobody did
 * @param unseen by step, the values that checks of the observations compare with now and that its writer did not know;
 *     a step that agrees to nothing, or knew them all, is left out
 */
public record Reviewed(List<Stated<Review>> steps, Set<Author> submitters, Map<EntryId, Set<ParameterName>> unseen) {
    /** Nobody took a step. */
    static final Reviewed NONE = new Reviewed(List.of(), Set.of(), Map.of());

    public Reviewed {
        steps = List.copyOf(steps);
        submitters = Set.copyOf(submitters);
        unseen = Map.copyOf(unseen);
    }

    /** The values that changed since a step, in the order of their names. */
    Set<ParameterName> unseenBy(EntryId step) {
        return unseen.getOrDefault(step, Set.of());
    }
}
