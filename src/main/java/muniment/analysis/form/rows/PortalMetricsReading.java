package muniment.analysis.form.rows;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import muniment.analysis.form.Origin;
import muniment.analysis.reading.Reading;

/** Reads a text as metrics that were exported from the portal. */
public final class PortalMetricsReading {
    private PortalMetricsReading() {}

    /**
     * The reading of the series, or none where the text is no such export.
     *
     * @param text the whole text from its first line on; prompts and warnings before the table are blank lines
     */
    public static List<Reading> read(Origin origin, Reader text) throws IOException {
        return List.of();
    }
}
