package muniment.analysis.form.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How figures of a table are written, told by all of them together. */
enum PortalMetricsFigures {
    /** {@code 1,234.5} */
    POINT,
    /** {@code 1.234,5} */
    COMMA,
    /** Nothing tells them apart. */
    UNDECIDED;

    private static final Set<String> BLANKS = Set.of("", "-", "--", "n/a", "na", "nan", "null", "none");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\u00A0\\u202F'\u2019]|%$");
    private static final Pattern SAYS_COMMA =
            Pattern.compile("-?\\d+,(?:\\d{1,2}|\\d{4,})|-?0\\d*,\\d+|-?\\d{1,3}(?:\\.\\d{3})+,\\d+|-?\\d{4,},\\d+");
    private static final Pattern SAYS_POINT = Pattern.compile(
            "-?\\d+\\.(?:\\d{1,2}|\\d{4,})|-?0\\d*\\.\\d+|-?\\d{1,3}(?:,\\d{3})+\\.\\d+|-?\\d{1,3}(?:,\\d{3}){2,}|-?\\d{4,}\\.\\d+");
    private static final Pattern EITHER = Pattern.compile("-?\\d{1,3},\\d{3}");
    private static final Pattern FIGURE =
            Pattern.compile("-?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(?:\\.\\d{1,18})?(?:[eE][+-]?\\d{1,3})?");

    /** How these cells are written. */
    static PortalMetricsFigures of(List<String> cells) {
        boolean comma = false;
        boolean point = false;
        boolean either = false;
        for (var cell : cells) {
            var plain = plain(cell);
            comma |= SAYS_COMMA.matcher(plain).matches();
            point |= SAYS_POINT.matcher(plain).matches();
            either |= EITHER.matcher(plain).matches();
        }
        if (comma) {
            return point ? UNDECIDED : COMMA;
        }
        return either && !point ? UNDECIDED : POINT;
    }

    /** Whether the cell says that there is no value. */
    static boolean blank(String cell) {
        return BLANKS.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the cell is a figure, however it is written. */
    static boolean figure(String cell) {
        return POINT.read(cell).isPresent() || COMMA.read(cell).isPresent();
    }

    /** The figure in a cell. */
    Optional<Double> read(String cell) {
        var plain = plain(cell);
        var pointed = this == COMMA ? swapped(plain) : plain;
        return plain.length() <= 60 && FIGURE.matcher(pointed).matches()
                ? Optional.of(Double.parseDouble(pointed.replace(",", ""))).filter(Double::isFinite)
                : Optional.empty();
    }

    private static String swapped(String text) {
        return text.replace(".", "\u0000").replace(",", ".").replace("\u0000", ",");
    }

    private static String plain(String cell) {
        return cell.length() > 60
                ? "x".repeat(61)
                : BREAKS.matcher(cell.strip()).replaceAll("");
    }
}
