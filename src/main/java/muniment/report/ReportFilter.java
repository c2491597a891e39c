package muniment.report;

import java.util.Locale;
import java.util.Set;
import muniment.catalog.Criticality;
import muniment.catalog.TaskId;
import muniment.journal.Result;
import muniment.readiness.Standing;

/**
 * Which obligations a report lists: those that meet every condition. The verdict, the figures and the matrix are those
 * of the whole assessment, whatever is filtered.
 *
 * @param tasks rows of the matrix; empty for all
 * @param levels criticalities; empty for all
 * @param results what counts today; empty for all
 * @param openOnly whether something must be open about it
 * @param owner a part of the owner's name in any case; empty for all
 */
public record ReportFilter(
        Set<TaskId> tasks, Set<Criticality.Level> levels, Set<Result> results, boolean openOnly, String owner) {
    /** Everything. */
    public static final ReportFilter NONE = new ReportFilter(Set.of(), Set.of(), Set.of(), false, "");

    public ReportFilter {
        tasks = Set.copyOf(tasks);
        levels = Set.copyOf(levels);
        results = Set.copyOf(results);
        owner = owner.strip();
    }

    /** Whether it may leave something out. */
    public boolean filters() {
        return !equals(NONE);
    }

    boolean includes(Standing standing) {
        return inTasks(standing)
                && (levels.isEmpty()
                        || levels.contains(standing.obligation().criticality().level()))
                && (results.isEmpty() || results.contains(standing.result()))
                && (!openOnly || standing.open())
                && lower(standing.answer().owner().orElse("")).contains(lower(owner));
    }

    private boolean inTasks(Standing standing) {
        return tasks.isEmpty()
                || standing.obligation()
                        .placement()
                        .matrixTask()
                        .filter(tasks::contains)
                        .isPresent();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
