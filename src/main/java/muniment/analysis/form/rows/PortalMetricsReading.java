package muniment.analysis.form.rows;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.Origin;
import muniment.analysis.reading.Reading;

/** Reads a text as metrics that were exported from the portal. */
public final class PortalMetricsReading {
    private static final int HEAD = 1 << 16;
    private static final int HEAD_RECORDS = 30;
    private static final int LONGEST_FIELD = 1 << 20;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private PortalMetricsReading() {}

    /**
     * The reading of the series, or none where the text is no such export.
     *
     * @param text the whole text from its first line on; prompts and warnings before the table are blank lines
     */
    public static List<Reading> read(Origin origin, Reader text) throws IOException {
        var buffered = new BufferedReader(text, HEAD);
        var head = head(buffered);
        for (char separator : SEPARATORS) {
            var recognition = PortalMetricsCsv.matches(firstRecords(separator, head));
            if (recognition.isPresent() && origin.wants(recognition.get())) {
                var gathering = origin.gathering();
                var table = new PortalMetricsCsv(gathering);
                if (!all(separator, buffered, table)) {
                    gathering.remark(AzureWords.say("portal-broken"));
                }
                table.end();
                return List.of(gathering.reading(recognition.get()));
            }
        }
        return List.of();
    }

    /** The beginning of the text up to its last whole line. */
    private static String head(BufferedReader text) throws IOException {
        text.mark(HEAD);
        var buffer = new char[HEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
            read = text.read(buffer, length, HEAD - length);
        }
        text.reset();
        var head = new String(buffer, 0, length);
        return length < HEAD ? head : head.substring(0, head.lastIndexOf('\n') + 1);
    }

    private static List<List<String>> firstRecords(char separator, String head) {
        var records = new ArrayList<List<String>>();
        try {
            for (var csv : records(separator, new StringReader(head))) {
                records.add(csv.getFields());
                if (records.size() == HEAD_RECORDS) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException notATable) {
            return List.of();
        }
        return records;
    }

    /** Whether all records could be read. */
    private static boolean all(char separator, Reader text, PortalMetricsCsv table) throws IOException {
        try {
            for (var csv : records(separator, text)) {
                table.take(csv.getFields(), csv.getStartingLineNumber());
            }
            return true;
        } catch (CsvParseException damaged) {
            return false;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
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
}
