package muniment.analysis.form.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.fact.LoadFact;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.Line;
import muniment.analysis.form.Remarks;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads nodetool tablehistograms and proxyhistograms; columns are found by their headers, because versions order them
 * differently.
 *
 * <p>Histograms fade: a latency whose figures are all zero says that there was no traffic, and gives no fact. A
 * histogram without its last row, {@code Max}, gives none either.
 */
final class NodetoolHistograms implements TextForm.Reader {
    private static final String PROXY = "proxy histograms";
    private static final Pattern TABLE = Pattern.compile("([\\w\"]+)[/.]([\\w.\"]+) histograms");
    private static final Pattern HEADER = Pattern.compile("Percentile\\s+(\\S.*)");
    private static final Pattern ROW = Pattern.compile("(\\d{2}%|Min|Max)\\s+(\\S.*)");
    private static final Pattern TITLE = Pattern.compile("\\w+\\.\\w+");
    private static final Pattern UNITS = Pattern.compile("\\(\\w+\\).*");

    private final Sink sink;
    private final Map<String, List<String>> rows = new HashMap<>();
    private @Nullable TableName table;
    private boolean proxy;
    private List<String> columns = List.of();
    private boolean microseconds = true;
    private long from;
    private long last;

    private NodetoolHistograms(Sink sink, String title, boolean proxy) {
        this.sink = sink;
        this.proxy = proxy;
        var dot = title.indexOf('.');
        if (dot > 0 && !proxy && TITLE.matcher(title).matches()) {
            table = new TableName(title.substring(0, dot), title.substring(dot + 1));
        }
    }

    /** A reader of the histograms of tables; the title names the table where the output does not. */
    static NodetoolHistograms ofTables(Sink sink, String title) {
        return new NodetoolHistograms(sink, title, false);
    }

    /** A reader of the histograms of the coordinator. */
    static NodetoolHistograms ofCoordinator(Sink sink) {
        return new NodetoolHistograms(sink, "", true);
    }

    static Optional<Confidence> startsTable(List<Line> lines) {
        var first = lines.getFirst().text().strip();
        return NodetoolForm.certainly(TABLE.matcher(first).matches()
                || HEADER.matcher(first).matches() && first.contains("SSTables") && first.contains("Latency"));
    }

    static Optional<Confidence> startsCoordinator(List<Line> lines) {
        var first = lines.getFirst().text().strip();
        return NodetoolForm.certainly(
                first.equals(PROXY) || HEADER.matcher(first).matches() && first.contains("Range Latency"));
    }

    @Override
    public boolean take(Line line) {
        var text = line.text().strip();
        var heading = TABLE.matcher(text);
        if (heading.matches()) {
            if (proxy) {
                return false;
            }
            give();
            table = new TableName(heading.group(1), heading.group(2));
            from = line.number();
            return true;
        }
        if (text.isEmpty()) {
            give();
            return true;
        }
        if (text.equals(PROXY)) {
            var fresh = proxy && from == 0;
            from = line.number();
            return fresh;
        }
        return header(line, text) || row(line, text);
    }

    private boolean header(Line line, String text) {
        var header = HEADER.matcher(text);
        if (header.matches()) {
            var isProxy = text.contains("Range Latency");
            if (isProxy != proxy) {
                return false;
            }
            give();
            from = from == 0 ? line.number() : from;
            columns = List.of(header.group(1).toLowerCase(Locale.ROOT).split("\\s{2,}|(?<=latency)\\s+"));
            return true;
        }
        if (UNITS.matcher(text).matches()) {
            microseconds = !text.matches(".*\\((?:millis|ms|nanos|ns|seconds|s)\\).*");
            if (!microseconds) {
                sink.remark(Remarks.say("reading.unit", line.number(), text, "latency"));
            }
            return true;
        }
        return text.startsWith("No SSTables exist");
    }

    private boolean row(Line line, String text) {
        var row = ROW.matcher(text);
        if (!row.matches() || columns.isEmpty()) {
            return false;
        }
        var cells = List.of(row.group(2).split("\\s+"));
        last = line.number();
        if (cells.size() != columns.size()) {
            sink.remark(Remarks.say("reading.no-line", line.number(), NodetoolText.brief(line)));
        } else {
            rows.put(row.group(1), cells);
        }
        return true;
    }

    /** Gives what the rows say, if the last one is there; its last cell is no longer cut because something follows. */
    private void give() {
        if (rows.containsKey("Max")) {
            var place = new Place.Lines(from, last);
            if (proxy) {
                latencies("coordinator", place);
            } else if (table == null) {
                sink.remark(Remarks.say("reading.no-table", from));
            } else {
                latencies(table.toString(), place);
                load(table, place);
            }
        } else if (!rows.isEmpty()) {
            sink.remark(Remarks.say("reading.cut", last));
        }
        if (!rows.isEmpty()) {
            from = 0;
            table = null;
        }
        rows.clear();
    }

    private void latencies(String what, Place place) {
        if (!microseconds) {
            return;
        }
        for (var column : columns) {
            if (!column.endsWith(" latency")) {
                continue;
            }
            var p50 = cell("50%", column);
            var p99 = cell("99%", column);
            var maximum = cell("Max", column);
            if (positive(p50) || positive(p99) || positive(maximum)) {
                var operation = column.substring(0, column.length() - " latency".length());
                sink.fact(new LoadFact.Latency(what, operation, p50, p99, maximum), place);
            }
        }
    }

    private void load(TableName name, Place place) {
        var sstables = cell("99%", "sstables");
        var size = cell("Max", "partition size");
        if (size != null || positive(sstables)) {
            sink.fact(
                    new LoadFact.TableLoad(
                            name,
                            new LoadFact.Partitions(size, null, null),
                            new LoadFact.Reads(null, null, null, positive(sstables) ? sstables : null),
                            null,
                            true),
                    place);
        }
    }

    private @Nullable Double cell(String row, String column) {
        var cells = rows.get(row);
        var index = columns.indexOf(column);
        return cells == null || index < 0 ? null : Figure.number(cells.get(index));
    }

    private static boolean positive(@Nullable Double value) {
        return value != null && value > 0;
    }

    @Override
    public void end() {
        give();
    }
}
