package muniment.analysis.form.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A figure as Cassandra's tools write it, with or without a unit, with a point or a comma before its decimals.
 *
 * <p>Guarantees that what is not a figure beyond doubt is null: {@code NaN}, {@code ?}, {@code n/a}, negative ones, and
 * {@code 1,234}, which may mean two things.
 */
public final class Figure {
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,25})(?:([.,])(\\d{1,25}))?(?:[eE]\\+?(\\d{1,2}))?\\s*([A-Za-z]{1,5}|%)?");
    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("b", 1.0),
            Map.entry("byte", 1.0),
            Map.entry("bytes", 1.0),
            Map.entry("kb", 0x1p10),
            Map.entry("kib", 0x1p10),
            Map.entry("mb", 0x1p20),
            Map.entry("mib", 0x1p20),
            Map.entry("gb", 0x1p30),
            Map.entry("gib", 0x1p30),
            Map.entry("tb", 0x1p40),
            Map.entry("tib", 0x1p40),
            Map.entry("pb", 0x1p50),
            Map.entry("pib", 0x1p50));

    private Figure() {}

    /** A number without a unit; a percent sign does not count. */
    public static @Nullable Double number(@Nullable String text) {
        var match = SHAPE.matcher(text == null ? "" : text.strip());
        if (!match.matches()) {
            return null;
        }
        var unit = match.group(5);
        return unit == null || unit.equals("%") ? value(match) : null;
    }

    /** A size in bytes; without a unit it is in bytes. */
    public static @Nullable Double bytes(@Nullable String text) {
        var match = SHAPE.matcher(text == null ? "" : text.strip());
        if (!match.matches()) {
            return null;
        }
        var factor = match.group(5) == null
                ? Double.valueOf(1)
                : UNITS.get(match.group(5).toLowerCase(Locale.ROOT));
        var value = value(match);
        return factor == null || value == null ? null : Double.valueOf(value * factor);
    }

    /** A count. */
    public static @Nullable Long count(@Nullable String text) {
        var digits = text == null ? "" : text.strip();
        return digits.matches("\\d{1,18}") ? Long.valueOf(digits) : null;
    }

    private static @Nullable Double value(java.util.regex.Matcher match) {
        var decimals = match.group(3);
        if (decimals != null && match.group(2).equals(",") && decimals.length() == 3) {
            return null;
        }
        var exponent = match.group(4) == null ? "" : "e" + match.group(4);
        return Double.valueOf(match.group(1) + (decimals == null ? "" : "." + decimals) + exponent);
    }
}
