package muniment.session.analysis;

import java.util.List;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** What an analysis says of one subject, recorded and when done again; either may be empty. */
public record Difference(CheckId check, Subject subject, List<Observation> recorded, List<Observation> again) {
    public Difference {
        recorded = List.copyOf(recorded);
        again = List.copyOf(again);
    }
}
