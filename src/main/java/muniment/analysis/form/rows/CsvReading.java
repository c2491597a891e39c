package muniment.analysis.form.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import muniment.analysis.form.Origin;
import muniment.analysis.form.RowForm;
import muniment.analysis.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text as comma-separated values and has its rows read by the form that knows their columns.
 *
 * <p>Guarantees that records which do not fit the heading are left out with a remark, and that a field may not grow
 * beyond a bound.
 */
public final class CsvReading {
    private static final int HEADING = 1 << 16;
    private static final int LONGEST_FIELD = 1 << 22;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private record Heading(char separator, List<String> columns, RowForm form) {}

    private CsvReading() {}

    /**
     * The reading of the rows, or none where the text is no such table.
     *
     * @param text the whole text from its first line on; prompts and warnings before the table are blank lines
     */
    public static List<Reading> read(Origin origin, Reader text) throws IOException {
        var buffered = new BufferedReader(text, HEADING);
        var heading = heading(origin, buffered);
        if (heading.isEmpty()) {
            return List.of();
        }
        var found = heading.get();
        var recognition = found.form.matches(names(found.columns), origin.title());
        if (recognition.isEmpty() || !origin.wants(recognition.get())) {
            return List.of();
        }
        var gathering = origin.gathering();
        var rows = new CsvRows(found.columns, found.form.open(gathering, origin.title()), gathering);
        try {
            read(found, buffered, rows);
        } catch (CsvParseException damaged) {
            rows.damaged();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        rows.end();
        return List.of(gathering.reading(recognition.get()));
    }

    private static void read(Heading heading, Reader text, CsvRows rows) {
        var seen = false;
        for (var csv : records(heading.separator, text)) {
            if (seen) {
                rows.take(csv);
            } else {
                seen = csv.getFields().stream().map(CsvReading::plain).toList().equals(heading.columns);
            }
        }
    }

    private static CsvReader<CsvRecord> records(char separator, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text);
    }

    private static Optional<Heading> heading(Origin origin, BufferedReader text) throws IOException {
        text.mark(HEADING);
        var line = firstLine(text);
        text.reset();
        if (line == null) {
            return Optional.empty();
        }
        for (char separator : SEPARATORS) {
            if (line.indexOf(separator) < 0) {
                continue;
            }
            var columns = columns(separator, line);
            var form = RowForms.fitting(names(columns), origin.title());
            if (form.isPresent()) {
                return Optional.of(new Heading(separator, columns, form.get()));
            }
        }
        return Optional.empty();
    }

    /** The first line with text, if it ends within what may be looked at. */
    private static @Nullable String firstLine(Reader text) throws IOException {
        var line = new StringBuilder();
        for (int i = 0; i < HEADING; i++) {
            var c = text.read();
            if (c < 0 || c == '\n' || c == '\r') {
                var whole = line.toString();
                if (!whole.isBlank() && !whole.toLowerCase(Locale.ROOT).startsWith("sep=")) {
                    return whole;
                }
                line.setLength(0);
                if (c < 0) {
                    return null;
                }
            } else {
                line.append((char) c);
            }
        }
        return null;
    }

    private static List<String> columns(char separator, String line) {
        try {
            var columns = new ArrayList<String>();
            for (var csv : records(separator, new java.io.StringReader(line))) {
                csv.getFields().forEach(name -> columns.add(plain(name)));
            }
            return columns;
        } catch (CsvParseException | UncheckedIOException notATable) {
            return List.of();
        }
    }

    /** A local time is kept apart from the times that are in UTC. */
    private static String plain(String name) {
        var parts = name.strip().split(" ", 2);
        return parts.length == 2 && parts[1].toLowerCase(Locale.ROOT).startsWith("[local")
                ? parts[0] + "_local"
                : parts[0];
    }

    private static Set<String> names(List<String> columns) {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(columns);
        return names;
    }
}
