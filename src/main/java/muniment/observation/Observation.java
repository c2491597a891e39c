package muniment.observation;

import java.util.List;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;

/**
 * What one check says about one subject, with everything that is needed to see it again.
 *
 * @param collect the artefacts that would decide it, where it is unknown
 */
public record Observation(
        CheckId check, Outcome outcome, Subject subject, Finding finding, Grounds grounds, List<ArtefactId> collect) {
    public Observation {
        collect = List.copyOf(collect);
    }
}
