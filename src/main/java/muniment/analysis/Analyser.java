package muniment.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Examination;
import muniment.analysis.check.Examinations;
import muniment.analysis.check.Settings;
import muniment.analysis.reading.Reading;
import muniment.catalog.TraitId;
import muniment.observation.Observation;

/**
 * Makes every check on the readings of a collection.
 *
 * <p>Pure: the same readings, settings, traits and moment give the same analysis. Artefacts of different clusters are
 * never judged together.
 */
public final class Analyser {
    /** Goes up when the same bytes may give other observations. */
    public static final String VERSION = "1";

    private Analyser() {}

    /** Makes every check. */
    public static Analysis analyse(
            List<Reading> readings, Settings settings, Map<TraitId, Boolean> traits, Instant now) {
        var clusters = Clusters.apart(readings);
        var observations = new ArrayList<Observation>();
        var dossiers = clusters.groups().stream()
                .map(group -> new Dossier(group, settings, traits, now))
                .toList();
        Examinations.all().stream()
                .sorted(Comparator.comparing(
                        examination -> settings.check(examination.check()).rank()))
                .forEach(examination -> observations.addAll(examined(examination, dossiers)));
        return new Analysis(readings, observations, clusters.remarks());
    }

    private static List<Observation> examined(Examination examination, List<Dossier> dossiers) {
        var found = dossiers.stream()
                .flatMap(dossier -> examination.examine(dossier).stream())
                .toList();
        return found.isEmpty() ? dossiers.getFirst().nothingToJudge(examination.check()) : found;
    }
}
