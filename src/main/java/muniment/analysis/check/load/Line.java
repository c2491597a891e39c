package muniment.analysis.check.load;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The straight line that lies closest to points, by least squares.
 *
 * @param from the moment of the first point
 * @param start its height there
 * @param perDay how much it rises in a day
 */
record Line(Instant from, double start, double perDay) {
    private static final double DAY = 86_400_000.0;

    /** The line through these points, the oldest first; empty if they are not of two moments at least. */
    static Optional<Line> through(List<Point> points) {
        if (points.isEmpty() || points.getFirst().at().equals(points.getLast().at())) {
            return Optional.empty();
        }
        var from = points.getFirst().at();
        var meanDay = 0.0;
        var meanValue = 0.0;
        for (var point : points) {
            meanDay += days(from, point.at()) / points.size();
            meanValue += point.value() / points.size();
        }
        var spread = 0.0;
        var together = 0.0;
        for (var point : points) {
            var day = days(from, point.at()) - meanDay;
            spread += day * day;
            together += day * (point.value() - meanValue);
        }
        if (spread == 0) {
            return Optional.empty();
        }
        var perDay = together / spread;
        return Optional.of(new Line(from, meanValue - perDay * meanDay, perDay));
    }

    /** How high it is at a moment. */
    double at(Instant moment) {
        return start + perDay * days(from, moment);
    }

    /** When it rises above a level after this moment and within so many days; empty if it does not. */
    Optional<Instant> passes(double level, Instant after, double within) {
        if (!(perDay > 0) || at(after) > level) {
            return Optional.empty();
        }
        var days = (level - at(after)) / perDay;
        return days <= within ? Optional.of(after.plus(Duration.ofMillis((long) (days * DAY)))) : Optional.empty();
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / DAY;
    }
}
