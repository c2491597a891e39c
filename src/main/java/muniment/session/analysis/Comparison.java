package muniment.session.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.catalog.CheckId;
import muniment.journal.Conditions;
import muniment.observation.Grounds;
import muniment.observation.Observation;
import muniment.observation.Subject;
import muniment.session.analysis.Reperformance.Reason;

/** Holds two analyses of the same bytes against each other, whatever the version of the analyser calls itself. */
final class Comparison {
    private Comparison() {}

    private record Topic(CheckId check, Subject subject) {}

    /** The topics about which they differ, in the order of the first. */
    static List<Difference> of(Collection<Observation> recorded, Collection<Observation> again) {
        var before = byTopic(recorded);
        var after = byTopic(again);
        var topics = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(topic -> !before.containsKey(topic)).forEach(topics::add);
        var differences = new ArrayList<Difference>();
        for (var topic : topics) {
            var one = before.getOrDefault(topic, List.of());
            var other = after.getOrDefault(topic, List.of());
            if (!one.equals(other)) {
                differences.add(new Difference(topic.check(), topic.subject(), one, other));
            }
        }
        return differences;
    }

    private static Map<Topic, List<Observation>> byTopic(Collection<Observation> observations) {
        var topics = new LinkedHashMap<Topic, List<Observation>>();
        observations.forEach(observation -> topics.computeIfAbsent(
                        new Topic(observation.check(), observation.subject()), _ -> new ArrayList<>())
                .add(withoutVersion(observation)));
        return topics;
    }

    private static Observation withoutVersion(Observation observation) {
        var grounds = observation.grounds();
        return new Observation(
                observation.check(),
                observation.outcome(),
                observation.subject(),
                observation.finding(),
                new Grounds(grounds.citations(), grounds.capture(), ""),
                observation.collect());
    }

    /** Why two analyses of the same bytes may differ; unexplained where nothing does. */
    static Set<Reason> reasons(Conditions recorded, Conditions again) {
        var reasons = EnumSet.noneOf(Reason.class);
        add(reasons, Reason.ANALYSER, recorded.analyser().equals(again.analyser()));
        add(reasons, Reason.CATALOG, recorded.catalog().equals(again.catalog()));
        add(reasons, Reason.PARAMETERS, recorded.changed().equals(again.changed()));
        add(reasons, Reason.TRAITS, recorded.traits().equals(again.traits()));
        add(reasons, Reason.TIME, recorded.now().equals(again.now()));
        return reasons.isEmpty() ? EnumSet.of(Reason.UNEXPLAINED) : reasons;
    }

    private static void add(Set<Reason> reasons, Reason reason, boolean same) {
        if (!same) {
            reasons.add(reason);
        }
    }
}
