package muniment.analysis.form.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import muniment.analysis.form.Row;

/**
 * The columns of a table that cqlsh prints, as the line between its heading and its rows shows them.
 *
 * @param bars where a bar stands between two columns
 */
record CqlshGrid(List<String> columns, List<Integer> bars) {
    private static final int COLUMNS = 500;
    private static final Pattern RULE = Pattern.compile("\\s*-{2,}(?:\\+-{2,})+\\s*");

    /** Whether a line is the rule below a heading of several columns. */
    static boolean rule(String line) {
        return RULE.matcher(line.length() > 100_000 ? "" : line).matches();
    }

    /** The grid of a heading and the rule below it; empty where they do not fit each other. */
    static Optional<CqlshGrid> of(String heading, String rule) {
        if (!rule(rule)) {
            return Optional.empty();
        }
        var bars = new ArrayList<Integer>();
        for (int at = rule.indexOf('+'); at >= 0; at = rule.indexOf('+', at + 1)) {
            bars.add(at);
        }
        if (bars.size() >= COLUMNS) {
            return Optional.empty();
        }
        var names = cut(heading, bars).orElseGet(() -> parts(heading));
        return names.size() == bars.size() + 1 && names.stream().noneMatch(String::isEmpty)
                ? Optional.of(new CqlshGrid(List.copyOf(names), List.copyOf(bars)))
                : Optional.empty();
    }

    /** The values on a line; empty where it does not fit the columns. */
    Optional<Row> row(String line) {
        var cells = cut(line, bars);
        if (cells.isEmpty()) {
            var parts = parts(line);
            cells = parts.size() == columns.size() ? Optional.of(parts) : Optional.empty();
        }
        return cells.map(values -> {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                if (!values.get(i).equals("null")) {
                    row.put(columns.get(i), values.get(i));
                }
            }
            return new Row(row);
        });
    }

    /** Whether a line is this heading again. */
    boolean repeats(String line) {
        return parts(line).equals(columns);
    }

    private static Optional<List<String>> cut(String line, List<Integer> bars) {
        var cells = new ArrayList<String>();
        var start = 0;
        for (int bar : bars) {
            if (bar >= line.length() || line.charAt(bar) != '|') {
                return Optional.empty();
            }
            cells.add(line.substring(start, bar).strip());
            start = bar + 1;
        }
        cells.add(line.substring(start).strip());
        return Optional.of(cells);
    }

    /** Where wide characters shift the bars, they still stand between blanks. */
    private static List<String> parts(String line) {
        var cells = new ArrayList<String>();
        var start = 0;
        for (int at = line.indexOf('|'); at >= 0 && cells.size() <= COLUMNS; at = line.indexOf('|', at + 1)) {
            var before = at == 0 || line.charAt(at - 1) == ' ';
            var after = at + 1 == line.length() || line.charAt(at + 1) == ' ';
            if (before && after) {
                cells.add(line.substring(start, at).strip());
                start = at + 1;
            }
        }
        cells.add(line.substring(start).strip());
        return cells;
    }
}
