package muniment.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that a check compares with; every assessment may use another one, and the report then says so.
 *
 * @param name such as {@code minimum}, unique within its check
 * @param title what the value is, such as {@code replication factor at least}
 * @param unit such as {@code %}; empty for counts and words
 * @param values one value, or any number for a list; null where only the customer can declare it
 * @param sources where the value comes from; {@code muniment} marks a default of our own
 */
public record Parameter(
        String name,
        String title,
        Kind kind,
        String unit,
        @Nullable List<String> values,
        List<SourceId> sources) {
    /** What the values have to be. */
    public enum Kind {
        NUMBER,
        TEXT,
        /** {@code true} or {@code false}. */
        FLAG,
        /** An ISO date. */
        DATE,
        /** Any number of texts; an empty list is a value too. */
        LIST;

        /** Why these values cannot be values of this kind; empty if they can. */
        public Optional<String> refuse(List<String> values) {
            if (this == LIST) {
                return Optional.empty();
            }
            if (values.size() != 1) {
                return Optional.of("one value is needed, not " + values.size());
            }
            var value = values.getFirst();
            return switch (this) {
                case NUMBER ->
                    value.matches("\\d{1,15}(\\.\\d{1,6})?")
                            ? Optional.empty()
                            : Optional.of("'" + value + "' is not a number such as 3 or 1.5");
                case FLAG ->
                    value.equals("true") || value.equals("false")
                            ? Optional.empty()
                            : Optional.of("'" + value + "' is neither true nor false");
                case DATE -> refuseDate(value);
                case TEXT -> value.isBlank() ? Optional.of("the value is empty") : Optional.empty();
                case LIST -> Optional.empty();
            };
        }

        private static Optional<String> refuseDate(String value) {
            try {
                LocalDate.parse(value);
                return Optional.empty();
            } catch (DateTimeParseException notADate) {
                return Optional.of("'" + value + "' is not a date such as 2026-01-31");
            }
        }
    }

    /** The source that marks a default of our own. */
    public static final SourceId OWN = new SourceId("muniment");

    public Parameter {
        values = values == null ? null : List.copyOf(values);
        sources = List.copyOf(sources);
        if (values != null) {
            kind.refuse(values).ifPresent(reason -> {
                throw new IllegalArgumentException(reason);
            });
        }
    }

    /** The values; empty where nobody has declared them. */
    public Optional<List<String>> declared() {
        return Optional.ofNullable(values);
    }

    /** Whether the value is a default of our own, without an external source. */
    public boolean own() {
        return sources.contains(OWN);
    }
}
