package muniment.analysis.check;

import java.time.Instant;
import java.util.Optional;
import muniment.analysis.fact.Fact;
import muniment.analysis.reading.Reading;
import muniment.observation.Citation;
import muniment.observation.Place;

/** A fact with where it stands and the reading that it is from. */
public record Seen<F extends Fact>(F fact, Place place, Reading reading) {
    /** The place as an observation cites it. */
    public Citation cite() {
        return new Citation(
                reading.exhibit().digest(),
                reading.recognition().kind(),
                reading.exhibit().name(),
                place);
    }

    /** When the artefact was taken, if that is known. */
    public Optional<Instant> capturedAt() {
        return reading.circumstances().capture().moment();
    }

    /** The node that answered, if that is known. */
    public Optional<String> node() {
        return reading.circumstances().ofNode();
    }
}
