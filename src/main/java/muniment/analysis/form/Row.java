package muniment.analysis.form;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A row of a table; columns are found without regard to case, and what stands behind a blank in a header, such as
 * {@code [UTC]}, does not count.
 */
public final class Row {
    private final TreeMap<String, String> cells = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** @param cells the values by column; a null value of the database is left out, an empty text is not */
    public Row(Map<String, String> cells) {
        cells.forEach((column, value) -> this.cells.put(column.strip().split(" ", 2)[0], value));
    }

    /** The text in a column; empty where the column is missing, null in the database or blank. */
    public Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A number in a column. */
    public Optional<Double> number(String column) {
        return text(column).flatMap(value -> {
            try {
                var number = Double.parseDouble(value);
                return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        });
    }

    /** A yes or no in a column, as Cassandra, JSON and people write it. */
    public Optional<Boolean> flag(String column) {
        return text(column).flatMap(value -> switch (value.toLowerCase(java.util.Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }
}
