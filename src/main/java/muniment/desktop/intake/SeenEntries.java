package muniment.desktop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import muniment.assessment.Assessment;
import muniment.assessment.ObservationOnFile;
import muniment.catalog.Catalog;
import muniment.catalog.CheckId;
import muniment.catalog.Sha256;
import muniment.desktop.intake.IntakeModel.Seen;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Marks;
import muniment.desktop.kit.Tone;
import muniment.desktop.observation.ObservationWords;
import muniment.observation.Observation;
import muniment.observation.Outcome;
import muniment.observation.Weighed;
import muniment.observation.Weighing;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Puts what a batch shows into entries by check, weighed against what is on file. */
record SeenEntries(Catalog catalog, ObservationWords words, Text text) {
    /**
     * What is to be shown.
     *
     * @param only the file that it has to rest on, null for all
     */
    record Wanted(Set<Outcome> hidden, @Nullable Sha256 only) {}

    /** What rests on something; what nothing was there for is told as what is missing. */
    static List<Observation> resting(Batch batch) {
        return batch.shown().analysis().observations().stream()
                .filter(observation -> !observation.grounds().citations().isEmpty())
                .toList();
    }

    List<Seen> of(Batch batch, Assessment assessment, Wanted wanted) {
        var fresh = resting(batch);
        var before = assessment.observations().stream().map(ObservationOnFile::observation);
        var byCheck = new LinkedHashMap<CheckId, List<Seen>>();
        var names = new HashMap<Observation, Integer>();
        fresh.forEach(observation -> names.putIfAbsent(observation, names.size()));
        for (var weighed : Weighing.of(Stream.concat(fresh.stream(), before).toList())) {
            var at = names.remove(weighed.observation());
            if (at != null && shown(weighed, wanted)) {
                byCheck.computeIfAbsent(weighed.observation().check(), _ -> new ArrayList<>())
                        .add(new Seen.Row(words.of("new/" + at, weighed)));
            }
        }
        var entries = new ArrayList<Seen>();
        byCheck.forEach((check, rows) -> {
            entries.add(head(check));
            entries.addAll(rows);
        });
        return entries;
    }

    private static boolean shown(Weighed weighed, Wanted wanted) {
        var observation = weighed.observation();
        var only = wanted.only();
        return !wanted.hidden().contains(observation.outcome())
                && (only == null || FileEntries.cites(observation, only));
    }

    private Seen head(CheckId id) {
        return catalog.check(id)
                .map(check -> new Seen.Check(id.value(), check.title(), new Marks(text).of(check.severity())))
                .orElseGet(() ->
                        new Seen.Check(id.value(), id.value(), new Mark(Feather.CIRCLE, id.value(), Tone.NEUTRAL)));
    }
}
