package muniment.observation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muniment.catalog.ArtefactId;
import muniment.catalog.CheckId;
import org.jspecify.annotations.Nullable;

/**
 * Holds observations of one check about one subject against each other: newer ones take the place of older ones, and
 * what contradicts is shown, never averaged.
 *
 * <p>Between artefacts of the same kind the newer one holds. Between artefacts of different kinds it holds only when it
 * is newer by more than {@link #APART}: two commands of one collection that disagree are a contradiction, not progress.
 * Where a time is unknown nothing is newer. What was superseded contradicts nothing any more.
 *
 * <p>Takes time that grows with the number of observations, whatever they say.
 */
public final class Weighing {
    /** Artefacts of different kinds that are this close in time speak of the same moment. */
    public static final Duration APART = Duration.ofDays(1);

    /** Further observations that say something else are not listed. */
    private static final int AGAINST = 20;

    private final Map<List<ArtefactId>, Dated> newestOfKind = new HashMap<>();
    private final Map<Outcome, List<Observation>> speaking = new EnumMap<>(Outcome.class);
    private @Nullable Dated newest;
    private @Nullable Observation decided;

    private record Topic(CheckId check, Subject subject) {
        static Topic of(Observation observation) {
            return new Topic(observation.check(), observation.subject());
        }
    }

    private record Dated(Observation observation, Instant at) {
        Dated orNewer(Dated other) {
            return other.at.isAfter(at) ? other : this;
        }
    }

    private Weighing(List<Observation> sameTopic) {
        var settled = sameTopic.stream().filter(Weighing::decided).toList();
        for (var observation : settled) {
            decided = decided == null ? observation : decided;
            var at = observation.grounds().capture().at();
            if (at != null) {
                var dated = new Dated(observation, at);
                newestOfKind.merge(kind(observation), dated, Dated::orNewer);
                newest = newest == null ? dated : newest.orNewer(dated);
            }
        }
        for (var observation : settled) {
            if (newer(observation) == null) {
                speaking.computeIfAbsent(observation.outcome(), _ -> new ArrayList<>())
                        .add(observation);
            }
        }
    }

    /** Every observation with what it is worth, in the order given. */
    public static List<Weighed> of(Collection<Observation> observations) {
        var different = observations.stream().distinct().toList();
        Map<Topic, List<Observation>> topics = different.stream().collect(Collectors.groupingBy(Topic::of));
        var weighings = new HashMap<Topic, Weighing>();
        topics.forEach((topic, sameTopic) -> weighings.put(topic, new Weighing(sameTopic)));
        var weighed = new ArrayList<Weighed>();
        for (var observation : different) {
            var weighing = weighings.get(Topic.of(observation));
            if (weighing != null) {
                weighed.add(new Weighed(observation, weighing.standing(observation)));
            }
        }
        return List.copyOf(weighed);
    }

    private Standing standing(Observation observation) {
        var by = newer(observation);
        if (by != null) {
            return new Standing.Superseded(by);
        }
        if (!decided(observation)) {
            return new Standing.Current();
        }
        var against = speaking.entrySet().stream()
                .filter(outcome -> outcome.getKey() != observation.outcome())
                .flatMap(outcome -> outcome.getValue().stream())
                .limit(AGAINST)
                .toList();
        return against.isEmpty() ? new Standing.Current() : new Standing.Contradicted(against);
    }

    private @Nullable Observation newer(Observation observation) {
        if (!decided(observation)) {
            return newest == null ? decided : newest.observation();
        }
        var at = observation.grounds().capture().at();
        var latest = newest;
        if (at == null || latest == null) {
            return null;
        }
        var ofKind = newestOfKind.get(kind(observation));
        if (ofKind != null && ofKind.at().isAfter(at)) {
            return ofKind.observation();
        }
        return Duration.between(at, latest.at()).compareTo(APART) > 0 ? latest.observation() : null;
    }

    private static boolean decided(Observation observation) {
        return observation.outcome() != Outcome.UNKNOWN;
    }

    private static List<ArtefactId> kind(Observation observation) {
        return observation.grounds().citations().stream()
                .map(Citation::kind)
                .distinct()
                .sorted()
                .toList();
    }
}
