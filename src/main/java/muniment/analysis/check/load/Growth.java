package muniment.analysis.check.load;

import java.util.List;

/**
 * By how much a counter grew; a smaller figure than before is a restart, after which it counts from 0.
 *
 * @param total over the whole time
 * @param longest the longest run of intervals in which it grew
 * @param intervals how many intervals there are
 * @param restarts how often it started anew
 */
record Growth(double total, int longest, int intervals, int restarts) {
    static Growth of(List<Point> points) {
        var total = 0.0;
        var longest = 0;
        var run = 0;
        var restarts = 0;
        for (int i = 1; i < points.size(); i++) {
            var step = points.get(i).value() - points.get(i - 1).value();
            if (step < 0) {
                restarts++;
                step = points.get(i).value();
            }
            total += step;
            run = step > 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return new Growth(total, longest, Math.max(0, points.size() - 1), restarts);
    }
}
