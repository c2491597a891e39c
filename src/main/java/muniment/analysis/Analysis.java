package muniment.analysis;

import java.util.List;
import muniment.analysis.reading.Reading;
import muniment.observation.Observation;

/**
 * What a number of artefacts show together.
 *
 * @param observations in the order of the catalog's checks; every check of the catalog has at least one
 * @param remarks what concerns the analysis as a whole, such as artefacts of several clusters
 */
public record Analysis(List<Reading> readings, List<Observation> observations, List<String> remarks) {
    public Analysis {
        readings = List.copyOf(readings);
        observations = List.copyOf(observations);
        remarks = List.copyOf(remarks);
    }
}
