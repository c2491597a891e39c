package muniment.analysis.form.text;

import muniment.analysis.form.Line;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Sink;
import org.jspecify.annotations.Nullable;

/** Reads one table with a heading, over all its pages. */
final class CqlshGridReader implements TextForm.Reader {
    /** A value that spans more lines is given up. */
    private static final int LONGEST = 1 << 16;

    private final Sink sink;
    private final String title;
    private @Nullable String heading;
    private @Nullable CqlshGrid grid;
    private @Nullable CqlshRows rows;
    private final StringBuilder pending = new StringBuilder();
    private long since;
    private boolean paused;
    private boolean ended;

    CqlshGridReader(Sink sink, String title) {
        this.sink = sink;
        this.title = title;
    }

    @Override
    public boolean take(Line line) {
        if (ended) {
            return false;
        }
        var text = line.text();
        if (heading == null) {
            heading = text;
            return true;
        }
        if (grid == null || rows == null) {
            return start(heading, text);
        }
        if (CqlshRows.more(text)) {
            paused = true;
            return true;
        }
        if (text.isBlank()) {
            drop();
            paused = true;
            return true;
        }
        var tally = CqlshRows.tally(text);
        if (tally.matches()) {
            drop();
            rows.tallied(Long.parseLong(tally.group(1)));
            ended = true;
            return true;
        }
        return paused ? page(grid, line) : row(grid, rows, line);
    }

    private boolean start(String names, String rule) {
        var found = CqlshGrid.of(names, rule);
        if (found.isEmpty()) {
            return false;
        }
        grid = found.get();
        rows = new CqlshRows(sink, grid.columns(), title);
        return true;
    }

    /** After a pause only the heading again, or rows behind {@code ---MORE---}, belong to the table. */
    private boolean page(CqlshGrid before, Line line) {
        if (before.repeats(line.text())) {
            heading = line.text();
            return true;
        }
        if (CqlshGrid.rule(line.text()) && heading != null) {
            var next = CqlshGrid.of(heading, line.text());
            grid = next.orElse(before);
            paused = false;
            return next.isPresent();
        }
        if (rows != null && before.row(line.text()).isPresent()) {
            paused = false;
            return row(before, rows, line);
        }
        return false;
    }

    private boolean row(CqlshGrid columns, CqlshRows into, Line line) {
        var whole = columns.row(line.text());
        if (whole.isPresent()) {
            drop();
            into.row(whole.get(), line.number(), line.number());
            return true;
        }
        if (pending.isEmpty()) {
            since = line.number();
        } else {
            pending.append('\n');
        }
        if (pending.length() + line.text().length() > LONGEST) {
            drop();
            into.broken(line.number());
            return true;
        }
        pending.append(line.text());
        columns.row(pending.toString()).ifPresent(row -> {
            pending.setLength(0);
            into.row(row, since, line.number());
        });
        return true;
    }

    private void drop() {
        if (!pending.isEmpty() && rows != null) {
            rows.broken(since);
        }
        pending.setLength(0);
    }

    @Override
    public void end() {
        drop();
        if (rows != null) {
            rows.end();
        }
    }
}
