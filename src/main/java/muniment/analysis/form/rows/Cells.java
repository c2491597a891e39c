package muniment.analysis.form.rows;

import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.Row;

/** What stands in the cells of a row, in the types of facts; what does not fit is empty. */
final class Cells {
    /** Doubles beyond it no longer stand for one whole number. */
    private static final double EXACT = 1L << 53;

    private static final Pattern PORT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d{1,5}");

    private Cells() {}

    /** A number of things. */
    static Optional<Long> count(Row row, String column) {
        return row.number(column)
                .filter(value -> value >= 0 && value <= EXACT && value == Math.rint(value))
                .map(Double::longValue);
    }

    /** A measure, which cannot be negative. */
    static Optional<Double> measure(Row row, String column) {
        return row.number(column).filter(value -> value >= 0);
    }

    /** A percentile, however the version spells its column. */
    static Optional<Double> percentile(Row row, String percent) {
        return measure(row, "p" + percent + "th_ms")
                .or(() -> measure(row, percent + "th_ms"))
                .or(() -> measure(row, "p" + percent + "th"))
                .or(() -> measure(row, percent + "th"));
    }

    /** The table in {@code keyspace_name} and another column. */
    static Optional<TableName> table(Row row, String column) {
        return row.text("keyspace_name")
                .flatMap(keyspace -> row.text(column).map(table -> new TableName(keyspace, table)));
    }

    /** An address without the slash that Java prints before it, and without a port. */
    static Optional<String> address(Row row, String column) {
        return row.text(column).map(text -> {
            var bare = text.substring(text.lastIndexOf('/') + 1);
            var port = PORT.matcher(bare);
            return port.matches() ? port.group(1) : bare;
        });
    }

    /** A text in the column as Log Analytics names it, or as its older table AzureDiagnostics does. */
    static Optional<String> logged(Row row, String column) {
        return row.text(column)
                .or(() -> row.text(column + "_s"))
                .or(() -> row.text(column + "_t"))
                .or(() -> row.text(column + "_d"))
                .or(() -> row.text(column + "_g"));
    }
}
