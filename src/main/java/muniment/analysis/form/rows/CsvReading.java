package muniment.analysis.form.rows;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import muniment.analysis.form.Origin;
import muniment.analysis.reading.Reading;

/** Reads a text as comma-separated values and has its rows read by the form that knows their columns. */
public final class CsvReading {
    private CsvReading() {}

    /**
     * The reading of the rows, or none where the text is no such table.
     *
     * @param text the whole text from its first line on; prompts and warnings before the table are blank lines
     */
    public static List<Reading> read(Origin origin, Reader text) throws IOException {
        return List.of();
    }
}
