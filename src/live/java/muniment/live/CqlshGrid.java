package muniment.live;

import com.datastax.oss.driver.api.core.cql.ResultSet;
import com.datastax.oss.driver.api.core.cql.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints rows as cqlsh prints them: a header, a rule, right-aligned cells, the number of rows. */
final class CqlshGrid {
    private CqlshGrid() {}

    static String of(ResultSet results) {
        var names = new ArrayList<String>();
        results.getColumnDefinitions()
                .forEach(column -> names.add(column.getName().asInternal()));
        var rows = results.all().stream().map(row -> cells(row, names.size())).toList();
        var widths = new int[names.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .reduce(names.get(i).length(), Math::max);
        }
        var text = new StringBuilder("\n");
        text.append(line(names, widths)).append('\n');
        for (int i = 0; i < widths.length; i++) {
            text.append(i == 0 ? "" : "+").append("-".repeat(widths[i] + 2));
        }
        text.append('\n');
        rows.forEach(row -> text.append(line(row, widths)).append('\n'));
        return text.append("\n(").append(rows.size()).append(" rows)\n").toString();
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new ArrayList<String>();
        for (int i = 0; i < widths.length; i++) {
            line.add(" " + " ".repeat(widths[i] - cells.get(i).length()) + cells.get(i) + " ");
        }
        return String.join("|", line);
    }

    private static List<String> cells(Row row, int count) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            cells.add(cell(row.getObject(i), false));
        }
        return cells;
    }

    private static String cell(@Nullable Object value, boolean nested) {
        return switch (value) {
            case null -> "null";
            case Boolean flag -> flag ? "True" : "False";
            case Map<?, ?> map ->
                "{"
                        + map.entrySet().stream()
                                .map(entry -> cell(entry.getKey(), true) + ": " + cell(entry.getValue(), true))
                                .collect(Collectors.joining(", "))
                        + "}";
            case Collection<?> items ->
                "{" + items.stream().map(item -> cell(item, true)).collect(Collectors.joining(", ")) + "}";
            case String text -> nested ? "'" + text + "'" : text;
            default -> value.toString().replaceFirst("^/", "");
        };
    }
}
