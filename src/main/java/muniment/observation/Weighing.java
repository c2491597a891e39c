package muniment.observation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;

/**
 * Holds observations of one check about one subject against each other: newer ones take the place of older ones, and
 * what contradicts is shown, never averaged.
 *
 * <p>Between artefacts of the same kind the newer one holds. Between artefacts of different kinds it holds only when it
 * is newer by more than {@link #APART}: two commands of one collection that disagree are a contradiction, not progress.
 * Where a time is unknown nothing is newer.
 */
public final class Weighing {
    /** Artefacts of different kinds that are this close in time speak of the same moment. */
    public static final Duration APART = Duration.ofDays(1);

    private Weighing() {}

    /** Every observation with what it is worth, in the order given. */
    public static List<Weighed> of(Collection<Observation> observations) {
        Map<Topic, List<Observation>> topics =
                observations.stream().distinct().collect(Collectors.groupingBy(Topic::of));
        return observations.stream()
                .distinct()
                .map(observation -> new Weighed(
                        observation, standing(observation, topics.getOrDefault(Topic.of(observation), List.of()))))
                .toList();
    }

    private static Standing standing(Observation observation, List<Observation> sameTopic) {
        var others = sameTopic.stream().filter(other -> other != observation).toList();
        for (var other : others) {
            if (supersedes(other, observation)) {
                return new Standing.Superseded(other);
            }
        }
        var against = others.stream()
                .filter(other -> disagree(other, observation) && !supersedes(observation, other))
                .toList();
        return against.isEmpty() ? new Standing.Current() : new Standing.Contradicted(against);
    }

    private static boolean supersedes(Observation newer, Observation older) {
        if (!decided(newer)) {
            return false;
        }
        if (!decided(older)) {
            return true;
        }
        var at = moment(newer);
        var before = moment(older);
        if (at == null || before == null || !at.isAfter(before)) {
            return false;
        }
        return kind(newer).equals(kind(older)) || Duration.between(before, at).compareTo(APART) > 0;
    }

    private static boolean disagree(Observation one, Observation other) {
        return decided(one) && decided(other) && one.outcome() != other.outcome();
    }

    private static boolean decided(Observation observation) {
        return observation.outcome() != Outcome.UNKNOWN;
    }

    private static @org.jspecify.annotations.Nullable Instant moment(Observation observation) {
        return observation.grounds().capture().at();
    }

    private static List<ArtefactId> kind(Observation observation) {
        return observation.grounds().citations().stream()
                .map(Citation::kind)
                .distinct()
                .sorted()
                .toList();
    }

    private record Topic(CheckId check, Subject subject) {
        static Topic of(Observation observation) {
            return new Topic(observation.check(), observation.subject());
        }
    }
}
