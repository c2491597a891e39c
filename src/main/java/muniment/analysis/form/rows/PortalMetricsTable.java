package muniment.analysis.form.rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import muniment.analysis.fact.MetricFact;
import muniment.analysis.form.AzureWords;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/** The rows of a table of metrics, put together into series. */
final class PortalMetricsTable {
    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_REMARKS = 20;
    private static final Set<String> METRIC_COLUMNS = Set.of("metric", "metricname", "metric name");
    private static final Set<String> NODE_COLUMNS = Set.of("address", "node", "instance", "host", "ip");

    private record Identity(String metric, Map<String, String> dimensions) {}

    /** The samples of one series: by moment, by aggregation. */
    private static final class Growing {
        final TreeMap<Instant, Map<PortalMetricsColumn.Aggregation, Double>> samples = new TreeMap<>();
        final Set<String> headers = new HashSet<>();
        boolean twice;
        boolean aggregated = true;
        long from = Long.MAX_VALUE;
        long to;
    }

    private final PortalMetricsCsv.Entry header;
    private final String title;
    private final List<PortalMetricsCsv.Entry> rows;
    private final Sink sink;
    private final Map<List<String>, Words> known = new HashMap<>();
    private int remarks;
    private final Map<Identity, Growing> series = new LinkedHashMap<>();

    PortalMetricsTable(PortalMetricsCsv.Entry header, String title, List<PortalMetricsCsv.Entry> rows, Sink sink) {
        this.header = header;
        this.title = title;
        this.rows = rows;
        this.sink = sink;
    }

    void read(int time, PortalMetricsTimes times) {
        var columns = IntStream.range(0, header.cells().size())
                .filter(column -> column != time)
                .boxed()
                .toList();
        var values = columns.stream().filter(this::holdsFigures).toList();
        var names = columns.stream().filter(column -> !values.contains(column)).toList();
        var cells = values.stream()
                .flatMap(column -> rows.stream().map(row -> row.cell(column)))
                .toList();
        var figures = PortalMetricsFigures.of(cells);
        if (figures == PortalMetricsFigures.UNDECIDED) {
            sink.remark(AzureWords.say(
                    "portal-numbers",
                    cells.stream()
                            .filter(cell -> cell.contains(","))
                            .findFirst()
                            .map(PortalMetricsTable::shown)
                            .orElse("")));
            return;
        }
        for (var row : rows) {
            var at = times.moment(row.cell(time));
            if (at.isEmpty()) {
                remark(AzureWords.say("portal-date", shown(row.cell(time)), Long.toString(row.line())));
                continue;
            }
            values.forEach(column -> value(row, column, names, at.get(), figures));
        }
        series.forEach(this::state);
        series.values().stream()
                .filter(growing -> !growing.samples.isEmpty())
                .map(growing -> growing.samples.lastKey())
                .max(Instant::compareTo)
                .ifPresent(sink::capturedAt);
    }

    private boolean holdsFigures(int column) {
        var name = header.cell(column).strip().toLowerCase(java.util.Locale.ROOT);
        if (METRIC_COLUMNS.contains(name) || NODE_COLUMNS.contains(name)) {
            return false;
        }
        var filled = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !PortalMetricsFigures.blank(cell))
                .toList();
        return PortalMetricsColumn.of(header.cell(column), "").speaks()
                || !filled.isEmpty() && filled.stream().allMatch(PortalMetricsFigures::figure);
    }

    private void value(
            PortalMetricsCsv.Entry row, int column, List<Integer> names, Instant at, PortalMetricsFigures figures) {
        var cell = row.cell(column);
        if (PortalMetricsFigures.blank(cell)) {
            return;
        }
        var figure = figures.read(cell);
        if (figure.isEmpty()) {
            remark(AzureWords.say("portal-cell", shown(cell), Long.toString(row.line())));
            return;
        }
        var key = new ArrayList<String>();
        key.add(Integer.toString(column));
        names.forEach(name -> key.add(row.cell(name)));
        var words = known.computeIfAbsent(key, _ -> words(row, column, names));
        var growing = series.computeIfAbsent(words.identity(), _ -> new Growing());
        growing.headers.add(header.cell(column));
        growing.from = Math.min(growing.from, row.line());
        growing.to = Math.max(growing.to, row.line());
        var aggregation = words.column().aggregation().orElse(PortalMetricsColumn.Aggregation.AVERAGE);
        var earlier = growing.samples.computeIfAbsent(at, _ -> new HashMap<>()).put(aggregation, figure.get());
        growing.aggregated &= words.column().aggregation().isPresent();
        growing.twice |= earlier != null;
    }

    private record Words(PortalMetricsColumn column, Identity identity) {}

    private void remark(String text) {
        remarks++;
        if (remarks <= MOST_REMARKS) {
            sink.remark(text);
        }
    }

    /** What the header, the title and the row itself say of a cell. */
    private Words words(PortalMetricsCsv.Entry row, int column, List<Integer> names) {
        var about = new StringBuilder(title);
        var dimensions = new HashMap<String, String>();
        for (int name : names) {
            var label = header.cell(name).strip();
            var value = row.cell(name).strip();
            var key = label.toLowerCase(java.util.Locale.ROOT);
            if (METRIC_COLUMNS.contains(key)) {
                about.insert(0, value + "\n");
            } else if (!value.isEmpty() && !label.isEmpty()) {
                dimensions.put(NODE_COLUMNS.contains(key) ? "Address" : label, value);
            }
        }
        var words = PortalMetricsColumn.of(header.cell(column), about.toString());
        dimensions.putAll(words.dimensions());
        var metric = words.aggregation().isPresent() ? words.metric() : "";
        if (metric.isEmpty()) {
            dimensions.putIfAbsent("column", header.cell(column).strip());
        }
        return new Words(words, new Identity(metric, Map.copyOf(dimensions)));
    }

    private void state(Identity identity, Growing growing) {
        var column = String.join(", ", growing.headers);
        var metric = identity.metric();
        if (metric.isEmpty()) {
            remark(AzureWords.say(growing.aggregated ? "portal-metric" : "portal-aggregation", shown(column)));
        }
        if (growing.twice) {
            remark(AzureWords.say("portal-twice", shown(column)));
            metric = "";
        }
        var samples = new ArrayList<MetricFact.Sample>();
        growing.samples.forEach((at, values) -> samples.add(sample(at, values)));
        sink.fact(
                new MetricFact.Series(metric, "", identity.dimensions(), samples),
                new Place.Lines(growing.from, growing.to));
    }

    private static MetricFact.Sample sample(Instant at, Map<PortalMetricsColumn.Aggregation, Double> values) {
        return new MetricFact.Sample(
                at,
                of(values, PortalMetricsColumn.Aggregation.AVERAGE),
                of(values, PortalMetricsColumn.Aggregation.MINIMUM),
                of(values, PortalMetricsColumn.Aggregation.MAXIMUM),
                of(values, PortalMetricsColumn.Aggregation.TOTAL),
                of(values, PortalMetricsColumn.Aggregation.COUNT));
    }

    private static @Nullable Double of(
            Map<PortalMetricsColumn.Aggregation, Double> values, PortalMetricsColumn.Aggregation aggregation) {
        return Optional.ofNullable(values.get(aggregation)).orElse(null);
    }

    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "\u2026" : text;
    }
}
