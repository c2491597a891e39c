package muniment.session.viewing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of a table that is kept as separated values.
 *
 * @param columns the first row
 * @param rows the others, as far as they are shown
 * @param whole whether these are all
 */
public record TableRows(List<String> columns, List<Row> rows, boolean whole) {
    private static final int ROWS = 5_000;
    private static final int COLUMNS = 200;

    public TableRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line the line of the file at which it starts, counted from 1
     */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** No table. */
    static final TableRows NONE = new TableRows(List.of(), List.of(), true);

    /** Reads as many rows as are shown; stops where a row cannot be read. */
    static TableRows read(Reader text, char separator) throws IOException {
        var rows = new ArrayList<Row>();
        try (var csv = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            for (var row : csv) {
                if (rows.size() > ROWS) {
                    return of(rows, false);
                }
                rows.add(new Row(
                        row.getStartingLineNumber(),
                        row.getFields().stream().limit(COLUMNS).toList()));
            }
            return of(rows, true);
        } catch (CsvParseException | UncheckedIOException unreadable) {
            return of(rows, false);
        }
    }

    private static TableRows of(List<Row> rows, boolean whole) {
        if (rows.size() < 2 || rows.getFirst().cells().size() < 2) {
            return NONE;
        }
        return new TableRows(rows.getFirst().cells(), rows.subList(1, rows.size()), whole);
    }

    /** The character that most often separates in the first line. */
    static char separator(String firstLine) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(firstLine, candidate) > count(firstLine, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(character -> character == wanted).count();
    }
}
