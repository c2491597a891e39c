package muniment.analysis.form.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import muniment.analysis.fact.TableName;
import muniment.analysis.form.Line;
import muniment.analysis.form.Remarks;
import muniment.analysis.form.TextForm;
import muniment.analysis.reading.Recognition.Confidence;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads nodetool tablestats and cfstats.
 *
 * <p>Guarantees that a table whose figures are cut off gives no fact.
 */
final class NodetoolTablestats implements TextForm.Reader {
    private static final Pattern KEYSPACE = Pattern.compile("Keyspace\\s*:\\s*(\\S+)");
    private static final Pattern TABLE = Pattern.compile("(?:Table|Column Family)(?: \\(index\\))?\\s*:\\s*(\\S+)");
    private static final Pattern TOTAL = Pattern.compile("Total number of tables\\s*:\\s*\\d+");
    private static final Pattern FIGURE = Pattern.compile("[A-Z][\\w ()/-]{2,80}");

    private record Block(@Nullable TableName name, String written, long from, TableFigures figures) {}

    private final Sink sink;
    private final Set<String> lastFigures = new HashSet<>();
    private @Nullable String keyspace;
    private @Nullable Block block;
    private boolean begun;
    private String lastFigure = "";
    private long last;

    NodetoolTablestats(Sink sink) {
        this.sink = sink;
    }

    static Optional<Confidence> starts(List<Line> lines) {
        var first = lines.getFirst().text().strip();
        if (TOTAL.matcher(first).matches()) {
            return NodetoolForm.certainly(lines.size() == 1
                    || NodetoolForm.follows(lines, "Keyspace")
                    || NodetoolForm.follows(lines, "----"));
        }
        if (KEYSPACE.matcher(first).matches()) {
            return NodetoolForm.certainly(NodetoolForm.follows(lines, "Read Count:") || figures(lines));
        }
        return TABLE.matcher(first).matches() && figures(lines) ? Optional.of(Confidence.LIKELY) : Optional.empty();
    }

    private static boolean figures(List<Line> lines) {
        return NodetoolForm.follows(lines, "SSTable count:")
                || NodetoolForm.follows(lines, "Compacted partition m")
                || NodetoolForm.follows(lines, " tombstones per slice");
    }

    @Override
    public boolean expects(Line line) {
        var text = line.text();
        return text.startsWith("\t\tTable") || text.startsWith("Keyspace") || text.startsWith("----------------");
    }

    @Override
    public boolean take(Line line) {
        var text = line.text().strip();
        if (text.isEmpty() || text.startsWith("----")) {
            whole();
            return true;
        }
        if (text.startsWith("Total") && TOTAL.matcher(text).matches()) {
            whole();
            var fresh = !begun;
            begun = true;
            return fresh;
        }
        begun = true;
        var name = KEYSPACE.matcher(text);
        if (name.matches()) {
            whole();
            keyspace = name.group(1);
            return true;
        }
        var table = TABLE.matcher(text);
        if (table.matches()) {
            whole();
            open(table.group(1), line.number());
            return true;
        }
        return figure(line, text);
    }

    private void open(String table, long line) {
        if (keyspace == null) {
            sink.remark(Remarks.say("reading.no-keyspace", line, table));
        }
        block = new Block(keyspace == null ? null : new TableName(keyspace, table), table, line, new TableFigures());
        lastFigure = "";
        last = line;
    }

    private boolean figure(Line line, String text) {
        var colon = colon(text);
        var name = text.substring(0, Math.max(colon, 0)).strip();
        if (!FIGURE.matcher(name).matches()) {
            return block != null && NodetoolText.indented(line);
        }
        if (block != null) {
            lastFigure = block.figures().put(name, text.substring(colon + 1).strip());
            last = line.number();
        }
        return true;
    }

    /** Where the name of a figure ends: at a colon before white space or the end; -1 if there is none. */
    private static int colon(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ':' && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** Something follows the table, so that all its lines are there. */
    private void whole() {
        if (block != null && block.name() != null && !block.figures().isEmpty()) {
            lastFigures.add(lastFigure);
            sink.fact(block.figures().load(block.name()), new Place.Lines(block.from(), last));
        }
        block = null;
    }

    @Override
    public void end() {
        if (block == null || lastFigures.contains(lastFigure) || complete(block.figures())) {
            whole();
        } else {
            sink.remark(Remarks.say("reading.cut", last));
        }
    }

    private boolean complete(TableFigures figures) {
        if (figures.has("droppable_tombstone_ratio")) {
            return true;
        }
        return !figures.has("old_sstable_count")
                && !figures.has("bytes_repaired")
                && (lastFigure.equals("dropped_mutations")
                        || !figures.has("percent_repaired")
                                && lastFigure.equals("maximum_tombstones_per_slice_last_five_minutes"));
    }
}
