package muniment.analysis.form.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muniment.analysis.form.Line;
import muniment.analysis.form.Row;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Sink;
import org.jspecify.annotations.Nullable;

/** Reads rows that stand one column per line. */
final class CqlshRecordReader implements TextForm.Reader {
    private static final int COLUMNS = 500;
    private static final int LONGEST = 1 << 20;

    private final Sink sink;
    private final String title;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private @Nullable CqlshRows rows;
    private @Nullable String last;
    private long from;
    private long to;
    private int bar = -1;
    private boolean ended;

    CqlshRecordReader(Sink sink, String title) {
        this.sink = sink;
        this.title = title;
    }

    /** The name before the bar, blank where the value above goes on; empty where there is no bar. */
    static Optional<String> name(String line, int bar) {
        var at = bar >= 0 && bar < line.length() && line.charAt(bar) == '|' ? bar : line.indexOf('|');
        return at < 0 ? Optional.empty() : Optional.of(line.substring(0, at).strip());
    }

    @Override
    public boolean take(Line line) {
        if (ended) {
            return false;
        }
        var text = line.text();
        var tally = CqlshRows.tally(text);
        if (tally.matches()) {
            finish();
            if (rows != null) {
                rows.tallied(Long.parseLong(tally.group(1)));
            }
            ended = true;
            return true;
        }
        if (text.isBlank() || CqlshRows.more(text)) {
            finish();
            return true;
        }
        if (CqlshRecordForm.RECORD.matcher(text).matches()) {
            finish();
            from = line.number();
            to = from;
            return true;
        }
        if (from == 0) {
            return false;
        }
        if (CqlshGrid.rule(text) && cells.isEmpty()) {
            bar = text.indexOf('+');
            return true;
        }
        return cell(text, line.number());
    }

    private boolean cell(String text, long number) {
        var name = name(text, bar);
        to = number;
        if (name.isEmpty() || name.get().isEmpty()) {
            return continued(name.isEmpty() ? text : text.substring(text.indexOf('|') + 1));
        }
        if (cells.size() < COLUMNS) {
            var at = bar >= 0 && bar < text.length() && text.charAt(bar) == '|' ? bar : text.indexOf('|');
            cells.put(name.get(), text.substring(at + 1).strip());
            last = name.get();
        }
        return true;
    }

    private boolean continued(String more) {
        var column = last;
        if (column == null) {
            return false;
        }
        cells.computeIfPresent(
                column, (_, value) -> value.length() + more.length() > LONGEST ? value : value + "\n" + more.strip());
        return true;
    }

    private void finish() {
        if (cells.isEmpty()) {
            return;
        }
        if (rows == null) {
            rows = new CqlshRows(sink, List.copyOf(cells.keySet()), title);
        }
        cells.values().removeIf("null"::equals);
        rows.row(new Row(cells), from, to);
        cells.clear();
        last = null;
        from = 0;
    }

    @Override
    public void end() {
        finish();
        if (rows != null) {
            rows.end();
        }
    }
}
