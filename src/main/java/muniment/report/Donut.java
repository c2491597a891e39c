package muniment.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import muniment.journal.Result;
import muniment.readiness.Tally;

/** The results as slices of a ring, as paths of SVG. */
public final class Donut {
    private static final double CENTRE = 85;
    private static final double OUTER = 80;
    private static final double INNER = 52;

    private Donut() {}

    /** One result's slice. */
    public record Slice(Result result, String path) {}

    /** The slices of the results that occur, clockwise from the top, in the order of the results. */
    public static List<Slice> of(Tally tally) {
        var slices = new ArrayList<Slice>();
        double from = 0;
        for (var result : Result.values()) {
            int count = tally.count(result);
            if (count > 0) {
                double to = from + (double) count / tally.total();
                slices.add(new Slice(result, ring(from, to)));
                from = to;
            }
        }
        return List.copyOf(slices);
    }

    /** The colour of a result. */
    public static String colour(Result result) {
        return switch (result) {
            case SATISFIED -> "#1e7145";
            case SATISFIED_BY_ALTERNATIVE -> "#7fb698";
            case PARTIALLY_SATISFIED -> "#d99a3d";
            case RISK_ACCEPTED -> "#9a5b00";
            case NOT_SATISFIED -> "#a3202c";
            case NOT_ASSESSED -> "#c3cad4";
            case NOT_APPLICABLE -> "#e6e9ee";
        };
    }

    private static String ring(double from, double to) {
        if (to - from > 0.9999) {
            return ring(0, 0.5) + " " + ring(0.5, 1);
        }
        int large = to - from > 0.5 ? 1 : 0;
        return String.format(
                Locale.ROOT,
                "M%s A%3$.0f %3$.0f 0 %5$d 1 %2$s L%6$s A%4$.0f %4$.0f 0 %5$d 0 %7$s Z",
                point(from, OUTER),
                point(to, OUTER),
                OUTER,
                INNER,
                large,
                point(to, INNER),
                point(from, INNER));
    }

    private static String point(double turn, double radius) {
        double angle = turn * 2 * Math.PI - Math.PI / 2;
        return String.format(
                Locale.ROOT, "%.3f %.3f", CENTRE + radius * Math.cos(angle), CENTRE + radius * Math.sin(angle));
    }
}
