package muniment.session.analysis;

import java.util.List;
import java.util.Optional;
import muniment.analysis.form.Stated;
import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Reading;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A file with what was recognised in it.
 *
 * @param readings one for each output; none where nothing was recognised
 * @param problem why it could not be read or nothing was recognised, null where something was
 */
public record FileIntake(
        Exhibit exhibit,
        Stated stated,
        List<Reading> readings,
        @Nullable Phrase problem) {
    public FileIntake {
        readings = List.copyOf(readings);
    }

    /** Whether anything was recognised, so that it can be evidence of something. */
    public boolean recognised() {
        return !readings.isEmpty();
    }

    /** Why there is nothing to see in it, in words of {@code session.properties}. */
    public Optional<Phrase> whyNot() {
        return Optional.ofNullable(problem);
    }
}
