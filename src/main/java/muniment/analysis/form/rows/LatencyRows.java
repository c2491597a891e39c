package muniment.analysis.form.rows;

import java.util.Optional;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.form.Row;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the latencies of tables.
 *
 * <p>Cassandra 4.1 and 5.0 print a thousandth of the milliseconds that the columns promise. Guarantees that figures
 * which would then be longer than any request may take are left out, as they are from a version that prints
 * milliseconds, and that a 0 is unknown: the histogram forgets within minutes.
 */
final class LatencyRows implements TableForm.Rows {
    /** What is printed, times this, are microseconds. */
    private static final double MICROSECONDS = 1_000_000;

    private static final double LONGEST = 60 * 1_000_000.0;

    private final Sink sink;
    private final String operation;
    private long doubtful;
    private @Nullable Place first;

    LatencyRows(Sink sink, String operation) {
        this.sink = sink;
        this.operation = operation;
    }

    @Override
    public boolean read(Row row, Place place) {
        var table = Cells.table(row, "table_name");
        if (table.isEmpty()) {
            return false;
        }
        var maximum = micros(Cells.measure(row, "max_ms"));
        if (maximum != null && maximum > LONGEST) {
            doubtful++;
            first = first == null ? place : first;
            return true;
        }
        sink.fact(
                new LoadFact.Latency(
                        table.get().toString(),
                        operation,
                        micros(Cells.percentile(row, "50")),
                        micros(Cells.percentile(row, "99")),
                        maximum),
                place);
        return true;
    }

    private static @Nullable Double micros(Optional<Double> printed) {
        return printed.filter(value -> value > 0)
                .map(value -> (double) Math.round(value * MICROSECONDS))
                .orElse(null);
    }

    @Override
    public void end() {
        if (first != null) {
            sink.remark(Words.say("rows.latency-unit", first.toString(), Long.toString(doubtful)));
        }
    }
}
