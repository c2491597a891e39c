package muniment.analysis.form.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muniment.analysis.form.Row;
import muniment.analysis.form.RowForm;
import muniment.analysis.form.rows.RowForms;
import muniment.analysis.form.rows.Words;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/** Hands the rows of one table to the form that knows it, and holds them against the number that cqlsh says. */
final class CqlshRows {
    private static final Pattern TALLY = Pattern.compile("\\s*\\((\\d{1,15}) rows?\\)\\s*");
    private static final Pattern MORE = Pattern.compile("\\s*-{2,3}MORE-{2,3}\\s*");

    private final Sink sink;
    private final RowForm.@Nullable Reader reader;
    private long rows;
    private long broken;
    private long firstBroken;
    private boolean counted;

    CqlshRows(Sink sink, List<String> columns, String title) {
        this.sink = sink;
        this.reader = RowForms.fitting(CqlshGridForm.names(columns), title)
                .map(form -> form.open(sink, title))
                .orElse(null);
    }

    /** Whether the line says how many rows there are. */
    static Matcher tally(String line) {
        return TALLY.matcher(line.length() > 100 ? "" : line);
    }

    /** Whether the line is what cqlsh prints between two pages. */
    static boolean more(String line) {
        return line.length() < 100 && MORE.matcher(line).matches();
    }

    void row(Row row, long from, long to) {
        rows++;
        if (reader != null) {
            reader.row(row, new Place.Lines(from, Math.max(from, to)));
        }
    }

    void broken(long line) {
        broken++;
        firstBroken = firstBroken == 0 ? line : firstBroken;
    }

    void tallied(long said) {
        counted = true;
        if (said != rows) {
            sink.remark(Words.say("rows.count-differs", said, rows));
        }
    }

    void end() {
        if (reader != null) {
            reader.end();
        }
        if (broken > 0) {
            sink.remark(Words.say("rows.broken-lines", broken, Long.toString(firstBroken)));
        }
        if (!counted) {
            sink.remark(Words.say("rows.count-missing"));
        }
    }
}
