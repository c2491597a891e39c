package muniment.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muniment.assessment.ObservationOnFile;
import muniment.assessment.Ruled;
import muniment.assessment.Stated;
import muniment.catalog.Sha256;
import muniment.journal.Ruling;
import muniment.observation.Measurement;
import muniment.observation.Observation;
import muniment.observation.Place;
import muniment.observation.Standing;
import muniment.observation.Subject;
import org.jspecify.annotations.Nullable;

/**
 * An observation as the report shows it.
 *
 * @param spots the first places that it rests on
 * @param morePlaces how many places are not shown
 */
public record ObservationLine(ObservationOnFile onFile, List<Spot> spots, int morePlaces) {
    public ObservationLine {
        spots = List.copyOf(spots);
    }

    /**
     * A place in an artefact.
     *
     * @param evidence the artefact in the index of evidence; null when it is not there
     * @param name what the artefact was called when it was read
     */
    public record Spot(@Nullable EvidenceLine evidence, String name, Sha256 artefact, Place place) {
        /** The artefact in the index of evidence, if it is there. */
        public Optional<EvidenceLine> indexed() {
            return Optional.ofNullable(evidence);
        }
    }

    /** What was seen. */
    public Observation observation() {
        return onFile.observation();
    }

    /** Whether a newer observation took its place. */
    public boolean superseded() {
        return onFile.weighed().standing() instanceof Standing.Superseded;
    }

    /** Whether others of the same time say something else. */
    public boolean contradicted() {
        return onFile.weighed().contradicted();
    }

    /** What a person says of it, unless they merely agree without a word. */
    public Optional<Stated<Ruled>> remarkable() {
        return onFile.ruling()
                .filter(stated -> !(stated.value().ruling() instanceof Ruling.Accepted)
                        || !stated.value().because().isEmpty());
    }

    /** Whether a person agreed without a word. */
    public boolean accepted() {
        return onFile.ruling().isPresent() && remarkable().isEmpty();
    }

    /** Whether there is something about it that a reader must not miss. */
    boolean strange() {
        return contradicted() || onFile.conflicting() || remarkable().isPresent();
    }

    /** The name of the subject with where it was seen; empty for the cluster as a whole. */
    public Optional<String> subject() {
        var subject = observation().subject();
        var name = subject.at().isEmpty() || subject.at().equals(subject.name())
                ? subject.name()
                : subject.name().isEmpty() ? subject.at() : subject.name() + " @ " + subject.at();
        return name.isBlank() ? Optional.empty() : Optional.of(name);
    }

    /** What it tells a reader beside the places. */
    Sense sense() {
        return new Sense(
                observation().subject(),
                observation().finding().says(),
                observation().finding().measured(),
                accepted(),
                superseded(),
                strange() ? onFile : null);
    }

    /** @param strange itself where it tells what no other does, else null */
    record Sense(
            Subject subject,
            String says,
            Measurement measured,
            boolean accepted,
            boolean superseded,
            @Nullable ObservationOnFile strange) {}

    /** The same with the places of another one. */
    ObservationLine with(ObservationLine other) {
        var all = Stream.concat(spots.stream(), other.spots.stream()).distinct().toList();
        return new ObservationLine(onFile, all, morePlaces + other.morePlaces);
    }
}
