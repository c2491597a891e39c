package muniment.desktop.shell;

import java.util.Optional;
import java.util.Set;
import muniment.assessment.WorkStatus;
import muniment.catalog.Criticality;
import muniment.catalog.Party;
import muniment.catalog.TaskId;
import muniment.journal.Result;
import org.jspecify.annotations.Nullable;

/**
 * What a checklist shows; an empty set or text does not narrow.
 *
 * @param task only the obligations of this row of the matrix, null for all
 * @param onlyOpen only what has something open
 * @param onlyStale only what has evidence that is all too old
 */
public record ChecklistFilter(
        String text,
        Choices choices,
        String owner,
        @Nullable TaskId task,
        boolean onlyOpen,
        boolean onlyStale) {
    /** Everything. */
    public static final ChecklistFilter ALL = new ChecklistFilter("", Choices.NONE, "", null, false, false);

    /** The row of the matrix that it is narrowed to. */
    public Optional<TaskId> narrowedTo() {
        return Optional.ofNullable(task);
    }

    /** Chosen values of each kind; an empty set does not narrow. */
    public record Choices(
            Set<Party> parties, Set<Result> results, Set<Criticality.Level> levels, Set<WorkStatus> statuses) {
        /** Nothing chosen. */
        public static final Choices NONE = new Choices(Set.of(), Set.of(), Set.of(), Set.of());

        public Choices {
            parties = Set.copyOf(parties);
            results = Set.copyOf(results);
            levels = Set.copyOf(levels);
            statuses = Set.copyOf(statuses);
        }
    }
}
