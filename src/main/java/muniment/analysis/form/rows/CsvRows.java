package muniment.analysis.form.rows;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import muniment.analysis.form.Row;
import muniment.analysis.form.RowForm;
import muniment.analysis.reading.Sink;
import muniment.observation.Place;

/** Turns the records of a table of comma-separated values into rows. */
final class CsvRows {
    private static final Pattern TALLY = Pattern.compile("\\(\\d+ rows\\)|\\d+ rows (?:exported|imported).*");

    private final List<String> columns;
    private final RowForm.Reader reader;
    private final Sink sink;
    private long line = 1;
    private long unfit;
    private long firstUnfit;

    CsvRows(List<String> columns, RowForm.Reader reader, Sink sink) {
        this.columns = columns;
        this.reader = reader;
        this.sink = sink;
    }

    void take(CsvRecord csv) {
        line = Math.max(1, csv.getStartingLineNumber());
        if (csv.getFieldCount() != columns.size()) {
            if (!TALLY.matcher(csv.getField(0).strip()).matches()
                    && !csv.getFields().stream().allMatch(String::isBlank)) {
                unfit++;
                firstUnfit = firstUnfit == 0 ? line : firstUnfit;
            }
            return;
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            var value = csv.getField(i);
            if (!value.equals("null")) {
                cells.put(columns.get(i), value);
            }
        }
        reader.row(new Row(cells), Place.line(line));
    }

    void damaged() {
        sink.remark(Words.say("rows.csv-damaged", Long.toString(line)));
    }

    void end() {
        reader.end();
        if (unfit > 0) {
            sink.remark(Words.say("rows.csv-short", unfit, Long.toString(firstUnfit)));
        }
    }
}
