package muniment.analysis.check.load;

import static muniment.analysis.check.DossierOf.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class FiguresOfCoursesProperties {
    @Property(tries = 200)
    void aPercentileIsOneOfTheFiguresAndEnoughOfThemAreNotAboveIt(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 100) Double> figures,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        var percentile = Ranked.of(figures).percentile(percent / 100.0);
        var notAbove = figures.stream().filter(figure -> figure <= percentile).count();
        var below = figures.stream().filter(figure -> figure < percentile).count();
        assertTrue(figures.contains(percentile));
        assertTrue(notAbove * 100 >= (long) percent * figures.size());
        assertTrue(below * 100 < (long) percent * figures.size());
    }

    @Property(tries = 200)
    void theMedianLiesBetweenTheEnds(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 100) Double> figures) {
        var ranked = Ranked.of(figures);
        assertTrue(ranked.lowest() <= ranked.median() && ranked.median() <= ranked.highest());
    }

    @Property(tries = 200)
    void pointsOnALineGiveThatLineBack(
            @ForAll @IntRange(min = -50, max = 50) int start,
            @ForAll @IntRange(min = -20, max = 20) int perDay,
            @ForAll @IntRange(min = 2, max = 40) int count) {
        var points = new ArrayList<Point>();
        for (int day = 0; day < count; day++) {
            points.add(new Point(NOW.plusSeconds(day * 86_400L), start + (double) perDay * day));
        }
        var line = Line.through(points).orElseThrow();
        assertEquals(perDay, line.perDay(), 1e-9);
        assertEquals(start, line.at(NOW), 1e-9);
        assertEquals(
                perDay > 0,
                line.passes(
                                start + (double) perDay * (count + 5),
                                points.getLast().at(),
                                7)
                        .isPresent());
    }

    @Property(tries = 200)
    void aCounterNeverGrowsByLessThanNothing(
            @ForAll @Size(max = 60) List<@DoubleRange(min = 0, max = 1000) Double> figures) {
        var points = new ArrayList<Point>();
        for (var figure : figures) {
            points.add(new Point(NOW.plusSeconds(points.size()), figure));
        }
        var growth = Growth.of(points);
        assertTrue(growth.total() >= 0 && growth.longest() <= growth.intervals());
    }
}
