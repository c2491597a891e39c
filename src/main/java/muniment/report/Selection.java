package muniment.report;

import java.util.List;

/**
 * What a filtered report shows of the whole.
 *
 * @param tasks the titles of the tasks that the filter names, in the order of the matrix
 * @param obligations that the filter lets through
 * @param open the open ones among them
 */
public record Selection(ReportFilter filter, List<String> tasks, Shown obligations, Shown open) {
    public Selection {
        tasks = List.copyOf(tasks);
    }

    /** So many are shown of so many. */
    public record Shown(int shown, int of) {}

    /** Whether it may leave something out. */
    public boolean filters() {
        return filter.filters();
    }
}
