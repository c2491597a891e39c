package muniment.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Examinations;
import muniment.analysis.check.Settings;
import muniment.analysis.reading.Reading;
import muniment.catalog.TraitId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/**
 * Makes every check on the readings of a collection.
 *
 * <p>Pure: the same readings, settings, traits and moment give the same analysis. Artefacts of different clusters are
 * never judged together.
 */
public final class Analyser {
    /** Goes up when the same bytes may give other observations. */
    public static final String VERSION = "1";

    private static final Set<Subject.Kind> NAMED_ALIKE = Set.of(Subject.Kind.SETTING, Subject.Kind.DATACENTER);

    private Analyser() {}

    /** Makes every check. */
    public static Analysis analyse(
            List<Reading> readings, Settings settings, Map<TraitId, Boolean> traits, Instant now) {
        var clusters = Clusters.apart(readings);
        var observations = new ArrayList<Observation>();
        var dossiers = new LinkedHashMap<Dossier, String>();
        clusters.groups()
                .forEach(group -> dossiers.put(new Dossier(group.readings(), settings, traits, now), group.cluster()));
        Examinations.all().stream()
                .sorted(Comparator.comparing(
                        examination -> settings.check(examination.check()).rank()))
                .forEach(examination -> observations.addAll(examined(examination, dossiers)));
        return new Analysis(readings, observations, clusters.remarks());
    }

    private static List<Observation> examined(Examination examination, SequencedMap<Dossier, String> dossiers) {
        var found = new ArrayList<Observation>();
        dossiers.forEach((dossier, cluster) ->
                examination.examine(dossier).forEach(observation -> found.add(of(cluster, observation))));
        return found.isEmpty() ? dossiers.firstEntry().getKey().nothingToJudge(examination.check()) : found;
    }

    /**
     * Names the cluster where there are several, as a setting or a datacenter of one may be called as that of another.
     */
    private static Observation of(String cluster, Observation observation) {
        var subject = observation.subject();
        if (cluster.isEmpty()) {
            return observation;
        }
        var named = subject.equals(Subject.CLUSTER) ? Subject.of(Subject.Kind.CLUSTER, cluster) : subject;
        if (NAMED_ALIKE.contains(subject.kind()) && subject.at().isEmpty()) {
            named = subject.at(cluster);
        }
        return new Observation(
                observation.check(),
                observation.outcome(),
                named,
                observation.finding(),
                observation.grounds(),
                observation.collect());
    }
}
