package muniment.analysis.check.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.MetricFact.Sample;
import muniment.analysis.fact.MetricFact.Series;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * One series as one figure for each moment.
 *
 * @param maxima whether the figures are the maxima of the intervals, not their averages
 * @param points the oldest first; a moment without a figure is left out
 */
record Course(Seen<Series> seen, boolean maxima, List<Point> points) {
    Course {
        points = List.copyOf(points);
    }

    /** The series of these metrics, in the order given. */
    static List<Seen<Series>> of(List<Seen<Series>> series, Set<String> metrics) {
        return series.stream()
                .filter(seen -> metrics.contains(plain(seen.fact().metric())))
                .toList();
    }

    /** A metric's name as it is compared: lower case, words joined by underscores. */
    static String plain(String metric) {
        return metric.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /** The averages of a gauge, or its maxima where no averages are there. */
    static Course gauge(Seen<Series> seen) {
        return seen.fact().samples().stream().anyMatch(sample -> sample.average() != null)
                ? new Course(seen, false, points(seen, Sample::average))
                : new Course(seen, true, points(seen, Sample::maximum));
    }

    /** The readings of a counter or the peaks of a gauge: maxima, or averages where no maxima are there. */
    static Course peaks(Seen<Series> seen) {
        return seen.fact().samples().stream().anyMatch(sample -> sample.maximum() != null)
                ? new Course(seen, true, points(seen, Sample::maximum))
                : new Course(seen, false, points(seen, Sample::average));
    }

    /** The node that it is about; empty where it is not split by node. */
    String node() {
        return seen.fact().node().map(Topology::plain).orElse("");
    }

    /** The same course seen from the other end of the scale. */
    Course outOf(double full) {
        return new Course(
                seen,
                maxima,
                points.stream()
                        .map(point -> new Point(point.at(), full - point.value()))
                        .toList());
    }

    /** Whether no figure is negative or above the highest that can be. */
    boolean within(double highest) {
        return points.stream()
                .allMatch(point -> Double.isFinite(point.value()) && point.value() >= 0 && point.value() <= highest);
    }

    Ranked ranked() {
        return Ranked.of(points.stream().map(Point::value).toList());
    }

    /** How long the time is that it tells of. */
    Duration span() {
        return points.isEmpty()
                ? Duration.ZERO
                : Duration.between(points.getFirst().at(), points.getLast().at());
    }

    /** The time that it tells of and what its figures are, in words. */
    Phrase extent() {
        return Phrase.of(
                maxima ? "check-load.extent.maxima" : "check-load.extent.averages",
                points.getFirst().at().toString(),
                points.getLast().at().toString(),
                Integer.toString(points.size()),
                points.size());
    }

    /** A dimension, if the series is split by one of these names. */
    Optional<String> dimension(String... names) {
        return Stream.of(names)
                .map(seen.fact()::dimension)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Point> points(Seen<Series> seen, Function<Sample, @Nullable Double> figure) {
        var points = new ArrayList<Point>();
        for (var sample : seen.fact().samples()) {
            var value = figure.apply(sample);
            if (value != null && !value.isNaN()) {
                points.add(new Point(sample.at(), value));
            }
        }
        points.sort(Comparator.comparing(Point::at));
        return points;
    }
}
