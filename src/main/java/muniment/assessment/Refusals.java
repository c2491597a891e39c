package muniment.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import muniment.journal.Entry;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/** Collects everything that speaks against a command, so that a person can mend all of it at once. */
final class Refusals {
    private static final int LONGEST_TEXT = 20_000;

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");

    private final List<Decision.Reason> reasons = new ArrayList<>();

    Refusals unless(boolean fine, Decision.Field field, String key, Object... values) {
        if (!fine) {
            reasons.add(new Decision.Reason(field, Phrase.of("refusal." + key, values)));
        }
        return this;
    }

    /** A text that must be there. */
    Refusals needs(String text, Decision.Field field, String key, Object... values) {
        return unless(!text.isBlank(), field, key, values).fits(text, field);
    }

    /** A text that may be there, but not without end. */
    Refusals fits(String text, Decision.Field field) {
        return unless(text.length() <= LONGEST_TEXT, field, "text-too-long", text.length(), LONGEST_TEXT)
                .unless(StandardCharsets.UTF_8.newEncoder().canEncode(text), field, "text-malformed");
    }

    /** A date that may be there, in a year that can be kept. */
    Refusals keeps(@Nullable LocalDate date, Decision.Field field) {
        return unless(date == null || keeps(date.getYear()), field, "date-out-of-range");
    }

    /** A moment that may be there, in a year that can be kept. */
    Refusals keeps(@Nullable Instant moment, Decision.Field field) {
        return unless(
                moment == null || !moment.isBefore(EARLIEST) && moment.isBefore(TOO_LATE), field, "date-out-of-range");
    }

    private static boolean keeps(int year) {
        return year >= 0 && year <= 9999;
    }

    Decision orElse(Supplier<List<Entry>> entries) {
        return reasons.isEmpty() ? new Decision.Accepted(entries.get()) : new Decision.Refused(reasons);
    }
}
