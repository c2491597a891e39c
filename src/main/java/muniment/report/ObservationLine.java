package muniment.report;

import java.util.List;
import java.util.Optional;
import muniment.assessment.ObservationOnFile;
import muniment.observation.Citation;
import muniment.observation.Observation;
import muniment.observation.Standing;

/**
 * An observation as the report shows it.
 *
 * @param check what its check is called
 * @param sources the titles of the articles that its threshold comes from; empty where it is a default of our own
 */
public record ObservationLine(ObservationOnFile onFile, String check, List<String> sources) {
    /** More places are counted, not shown. */
    private static final int PLACES = 3;

    public ObservationLine {
        sources = List.copyOf(sources);
    }

    /** What was seen. */
    public Observation observation() {
        return onFile.observation();
    }

    /** The first places that it rests on. */
    public List<Citation> places() {
        return observation().grounds().citations().stream().limit(PLACES).toList();
    }

    /** How many places are not shown. */
    public int morePlaces() {
        return Math.max(0, observation().grounds().citations().size() - PLACES);
    }

    /** Whether a newer observation took its place. */
    public boolean superseded() {
        return onFile.weighed().standing() instanceof Standing.Superseded;
    }

    /** Whether others of the same time say something else. */
    public boolean contradicted() {
        return onFile.weighed().contradicted();
    }

    /** The name of the subject with where it was seen; empty for the cluster as a whole. */
    public Optional<String> subject() {
        var subject = observation().subject();
        var name = subject.at().isEmpty() || subject.at().equals(subject.name())
                ? subject.name()
                : subject.name().isEmpty() ? subject.at() : subject.name() + " @ " + subject.at();
        return name.isBlank() ? Optional.empty() : Optional.of(name);
    }
}
