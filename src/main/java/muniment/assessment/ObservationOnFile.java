package muniment.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.catalog.Sha256;
import muniment.journal.Author;
import muniment.journal.ObservationId;
import muniment.journal.Ruling;
import muniment.observation.Citation;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Weighed;

/**
 * An observation that stands, what it is worth beside the others, and what people say of it.
 *
 * @param names the first analysis that saw it, and further ones that saw exactly the same
 * @param by who recorded it first
 * @param rulings those that hold, latest first, also those that leave it to itself; more than one is a conflict
 */
public record ObservationOnFile(
        List<ObservationId> names, Weighed weighed, Author by, Instant at, List<Stated<Ruled>> rulings) {
    public ObservationOnFile {
        names = List.copyOf(names);
        rulings = List.copyOf(rulings);
    }

    /** The name by which it was recorded first. */
    public ObservationId id() {
        return names.getFirst();
    }

    /** Whether it answers to this name. */
    public boolean named(ObservationId name) {
        return names.contains(name);
    }

    /** What was seen. */
    public Observation observation() {
        return weighed.observation();
    }

    /** The artefacts that it rests on. */
    public Set<Sha256> cited() {
        return observation().grounds().citations().stream()
                .map(Citation::artefact)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether two people ruled differently without knowing of each other. */
    public boolean conflicting() {
        return rulings.stream().map(Stated::value).map(Ruled::ruling).distinct().count() > 1;
    }

    /** The ruling that counts, if there is one: none while people disagree, and none where it was taken away. */
    public Optional<Stated<Ruled>> ruling() {
        return conflicting()
                ? Optional.empty()
                : rulings.stream().findFirst().filter(stated -> !(stated.value().ruling() instanceof Ruling.Left));
    }

    /** Whether a person overrode its outcome. */
    public boolean overridden() {
        return ruling().filter(stated -> stated.value().ruling() instanceof Ruling.Overridden)
                .isPresent();
    }

    /** What it counts as: what was seen, or what a person overrode it with. */
    public Outcome outcome() {
        return ruling().map(stated -> stated.value().ruling())
                .map(ruling -> switch (ruling) {
                    case Ruling.Overridden(var outcome) -> outcome;
                    case Ruling.Accepted _, Ruling.Left _ -> observation().outcome();
                })
                .orElse(observation().outcome());
    }
}
