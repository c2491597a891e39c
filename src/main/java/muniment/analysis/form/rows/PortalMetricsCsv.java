package muniment.analysis.form.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import muniment.analysis.form.AzureWords;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;

/**
 * A table of metrics as the portal exports it: a column of times, and a column for each series, or columns that say
 * which series a row is about. Lines above the header are its title.
 *
 * <p>What the table does not say clearly is not guessed: an order of day and month, a decimal comma, a metric.
 */
public final class PortalMetricsCsv {
    /** What it reads. */
    public static final ArtefactId KIND = new ArtefactId("portal-metrics-csv");

    private static final int MOST_CELLS = 1_000_000;
    private static final int MOST_TITLE = 20;
    private static final int LONGEST_TITLE = 2000;

    /** A record with the line it starts on. */
    record Entry(List<String> cells, long line) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    private final Sink sink;
    private final List<Entry> above = new ArrayList<>();
    private final List<Entry> rows = new ArrayList<>();
    private long kept;
    private boolean full;

    /** Takes one table. */
    public PortalMetricsCsv(Sink sink) {
        this.sink = sink;
    }

    /**
     * Whether a table that starts with these records is one of metrics.
     *
     * @param records the first records, those above the header too
     */
    public static Optional<Recognition> matches(List<List<String>> records) {
        for (int i = 1; i < records.size(); i++) {
            var row = records.get(i);
            var time = timeColumn(row);
            var header = records.get(i - 1);
            if (time.isPresent()) {
                boolean table = header.size() > 1
                        && !PortalMetricsTimes.time(header.getFirst())
                        && figures(row, time.get())
                        && speaks(records.subList(0, i));
                return table
                        ? Optional.of(new Recognition(KIND, Confidence.LIKELY, AzureWords.say("because-columns")))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether besides the time and what names the series there are figures only. */
    private static boolean figures(List<String> row, int time) {
        return IntStream.range(0, row.size())
                .filter(column -> column != time)
                .mapToObj(row::get)
                .anyMatch(cell -> PortalMetricsFigures.figure(cell) || PortalMetricsFigures.blank(cell));
    }

    private static boolean speaks(List<List<String>> above) {
        return above.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> PortalMetricsColumn.of(cell, "").speaks());
    }

    private static Optional<Integer> timeColumn(List<String> row) {
        return IntStream.range(0, row.size())
                .filter(column -> PortalMetricsTimes.time(row.get(column)))
                .boxed()
                .findFirst();
    }

    /** Takes the next record, those above the header too. */
    public void take(List<String> cells, long line) {
        if (rows.isEmpty() && timeColumn(cells).isEmpty()) {
            if (above.size() == MOST_TITLE) {
                above.removeFirst();
            }
            above.add(new Entry(List.copyOf(cells), line));
            return;
        }
        if (kept + cells.size() > MOST_CELLS) {
            full = true;
            return;
        }
        if (!cells.stream().allMatch(String::isBlank)) {
            kept += cells.size();
            rows.add(new Entry(List.copyOf(cells), line));
        }
    }

    /** There are no more records. */
    public void end() {
        if (rows.isEmpty() || above.isEmpty()) {
            sink.remark(AzureWords.say("portal-times"));
            return;
        }
        if (full) {
            sink.remark(AzureWords.say("portal-length", Integer.toString(MOST_CELLS)));
        }
        int time = timeColumn(rows.getFirst().cells()).orElse(0);
        var title = new StringBuilder();
        above.subList(0, above.size() - 1)
                .forEach(entry -> title.append(String.join(" ", entry.cells())).append('\n'));
        title.setLength(Math.min(title.length(), LONGEST_TITLE));
        times(time)
                .ifPresent(times ->
                        new PortalMetricsTable(above.getLast(), title.toString(), rows, sink).read(time, times));
    }

    private Optional<PortalMetricsTimes> times(int column) {
        var cells = rows.stream()
                .map(row -> row.cell(column))
                .filter(PortalMetricsTimes::time)
                .toList();
        var times = PortalMetricsTimes.of(cells);
        if (times.order().isEmpty()) {
            sink.remark(AzureWords.say("portal-dates", cells.getFirst().strip()));
            return Optional.empty();
        }
        if (!times.zoned() && !above.getLast().cell(column).contains("UTC")) {
            sink.remark(AzureWords.say("portal-zone"));
        }
        return Optional.of(times);
    }
}
