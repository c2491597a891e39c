package muniment.analysis.form.rows;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The times in a column, read in the one order of day and month that the column as a whole allows.
 *
 * @param order in which order day and month stand; empty where both are possible and would differ
 * @param zoned whether every time says its offset
 */
record PortalMetricsTimes(Optional<Order> order, boolean zoned) {
    /** The order of day and month where both are numbers. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final String CLOCK =
            "(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*([aApP])?\\.?[mM]?\\.?\\s*(?:UTC|GMT)?)?";
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})" + CLOCK);
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ]+(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?)?");

    /** Whether a cell is a time. */
    static boolean time(String cell) {
        var text = cell.strip();
        return text.length() <= 40
                && (ISO.matcher(text).matches() || NUMBERS.matcher(text).matches());
    }

    /** What the times of a whole column, in their order, allow. */
    static PortalMetricsTimes of(List<String> cells) {
        boolean zoned = cells.stream().allMatch(PortalMetricsTimes::withZone);
        var numbers = cells.stream()
                .map(String::strip)
                .map(NUMBERS::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(java.util.regex.Matcher::toMatchResult)
                .toList();
        boolean dayFirst = numbers.stream()
                .anyMatch(cell -> part(cell, 1) > 12 || cell.group(2).equals("."));
        boolean monthFirst = numbers.stream().anyMatch(cell -> part(cell, 3) > 12);
        if (dayFirst && monthFirst) {
            return new PortalMetricsTimes(Optional.empty(), zoned);
        }
        if (dayFirst || numbers.stream().allMatch(cell -> part(cell, 1) == part(cell, 3))) {
            return new PortalMetricsTimes(Optional.of(Order.DAY_FIRST), zoned);
        }
        return new PortalMetricsTimes(monthFirst ? Optional.of(Order.MONTH_FIRST) : bySteps(numbers), zoned);
    }

    private static boolean withZone(String cell) {
        var iso = ISO.matcher(cell.strip());
        return iso.matches() ? iso.group(3) != null : cell.contains("UTC") || cell.contains("GMT");
    }

    /** The order in which the times run evenly, if they do so in one only. */
    private static Optional<Order> bySteps(List<MatchResult> cells) {
        boolean days = even(cells, Order.DAY_FIRST);
        boolean months = even(cells, Order.MONTH_FIRST);
        if (days == months) {
            return Optional.empty();
        }
        return Optional.of(days ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    private static boolean even(List<MatchResult> cells, Order order) {
        var times = cells.stream()
                .flatMap(cell -> moment(cell, order).stream())
                .distinct()
                .toList();
        var steps = new HashSet<Duration>();
        for (int i = 1; i < times.size(); i++) {
            steps.add(Duration.between(times.get(i - 1), times.get(i)));
        }
        return times.size() > 2 && steps.size() == 1;
    }

    /** The moment in a cell; without an offset it is UTC. */
    Optional<Instant> moment(String cell) {
        var text = cell.strip();
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return iso(iso.toMatchResult());
        }
        var numbers = NUMBERS.matcher(text);
        return numbers.matches() ? order.flatMap(known -> moment(numbers.toMatchResult(), known)) : Optional.empty();
    }

    private static Optional<Instant> iso(MatchResult cell) {
        try {
            var day = LocalDate.parse(cell.group(1));
            var clock = cell.group(2);
            if (clock == null) {
                return Optional.of(day.atStartOfDay().toInstant(ZoneOffset.UTC));
            }
            var time = day.atTime(LocalTime.parse(clock.indexOf(':') == 1 ? "0" + clock : clock));
            var zone = cell.group(3);
            return Optional.of(
                    zone == null || zone.equals("Z") || zone.equals("UTC")
                            ? time.toInstant(ZoneOffset.UTC)
                            : OffsetDateTime.of(time, ZoneOffset.of(zone)).toInstant());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(MatchResult cell, Order order) {
        boolean dayFirst = order == Order.DAY_FIRST;
        try {
            var day = LocalDate.of(part(cell, 4), part(cell, dayFirst ? 3 : 1), part(cell, dayFirst ? 1 : 3));
            return Optional.of(clock(day, cell).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static LocalDateTime clock(LocalDate day, MatchResult cell) {
        if (cell.group(5) == null) {
            return day.atStartOfDay();
        }
        int hour = part(cell, 5);
        var half = cell.group(8);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("no hour of a half day: " + hour);
            }
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
        }
        return day.atTime(hour, part(cell, 6), cell.group(7) == null ? 0 : part(cell, 7));
    }

    private static int part(MatchResult cell, int group) {
        return Integer.parseInt(cell.group(group));
    }
}
