package muniment.analysis.form.rows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of log rows, which are in UTC unless they say otherwise.
 *
 * <p>Guarantees that a date whose day and month could be swapped is not guessed: it is empty.
 */
public final class LogTime {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?(?:[.,](\\d{1,9}))?\\s*"
                    + "(Z|UTC|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}),?\\s+(\\d{1,2}):(\\d{2})"
            + "(?::(\\d{2}))?(?:\\.(\\d{1,9}))?\\s*([AaPp])?\\.?(?:[Mm]\\.?)?");
    private static final int LONGEST = 60;

    private LogTime() {}

    /** The moment, if it can be read without doubt. */
    public static Optional<Instant> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var text = written.replace('\u202f', ' ').replace('\u00a0', ' ').strip();
        try {
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(at(iso, number(iso, 1), number(iso, 2), number(iso, 3), number(iso, 4))
                        .toInstant(offset(iso.group(8))));
            }
            var numbers = NUMBERS.matcher(text);
            return numbers.matches() ? slashed(numbers) : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> slashed(Matcher numbers) {
        var first = number(numbers, 1);
        var second = number(numbers, 2);
        var half = numbers.group(8);
        if (half == null && first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        var monthFirst = half != null || first <= 12;
        var hour = half == null ? number(numbers, 4) : half(half, number(numbers, 4));
        return Optional.of(
                at(numbers, number(numbers, 3), monthFirst ? first : second, monthFirst ? second : first, hour)
                        .toInstant(ZoneOffset.UTC));
    }

    private static int half(String half, int hour) {
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("no hour of half a day: " + hour);
        }
        return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static LocalDateTime at(Matcher text, int year, int month, int day, int hour) {
        var fraction = text.group(7);
        return LocalDateTime.of(
                year,
                month,
                day,
                hour,
                number(text, 5),
                text.group(6) == null ? 0 : number(text, 6),
                fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9)));
    }

    private static ZoneOffset offset(@Nullable String zone) {
        return zone == null || zone.equals("Z") || zone.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    private static int number(Matcher text, int group) {
        return Integer.parseInt(text.group(group));
    }
}
