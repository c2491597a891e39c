package muniment.analysis.form;

import java.io.IOException;
import java.util.List;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Reading;

/**
 * Reads an exhibit: finds its encoding, recognises every output in it by its content, and has each read by its form.
 *
 * <p>Guarantees that it ends for any bytes, in memory that does not grow with the exhibit beyond its facts, and that a
 * damaged part is remarked upon and never guessed.
 */
public final class ExhibitReader {
    private ExhibitReader() {}

    /**
     * The outputs in an exhibit; none where nothing was recognised.
     *
     * @param stated what a person says of it
     * @throws IOException if the bytes cannot be read
     */
    public static List<Reading> read(Exhibit exhibit, Stated stated) throws IOException {
        return List.of();
    }
}
