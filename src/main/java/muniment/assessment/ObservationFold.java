package muniment.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.ObservationId;
import muniment.journal.Recorded;
import muniment.observation.Citation;
import muniment.observation.Observation;
import muniment.observation.Weighing;

/** The observations that stand: their analysis was not undone, and all evidence that they cite is still relied on. */
final class ObservationFold {
    private ObservationFold() {}

    private record Seen(Recorded first, List<ObservationId> names) {}

    static List<ObservationOnFile> standing(Facts facts, Set<EntryId> undone, Collection<EvidenceOnFile> evidence) {
        var seen = seen(facts, undone, evidence);
        return Weighing.of(seen.keySet()).stream()
                .map(weighed -> {
                    var of = seen.get(weighed.observation());
                    if (of == null) {
                        throw new IllegalStateException("weighing added an observation");
                    }
                    return new ObservationOnFile(
                            of.names(),
                            weighed,
                            of.first().author(),
                            of.first().at(),
                            rulings(facts, undone, of.names()));
                })
                .toList();
    }

    private static Map<Observation, Seen> seen(Facts facts, Set<EntryId> undone, Collection<EvidenceOnFile> evidence) {
        var seen = new LinkedHashMap<Observation, Seen>();
        Set<Sha256> files = null;
        for (var recorded : facts.history()) {
            if (recorded.entry() instanceof Entry.AnalysisRecorded analysis && !undone.contains(recorded.id())) {
                files = files == null ? Support.digests(evidence) : files;
                var observations = analysis.observations();
                for (int i = 0; i < observations.size(); i++) {
                    if (rests(observations.get(i), files)) {
                        seen.computeIfAbsent(observations.get(i), _ -> new Seen(recorded, new ArrayList<>()))
                                .names()
                                .add(new ObservationId(recorded.id(), i));
                    }
                }
            }
        }
        return seen;
    }

    private static boolean rests(Observation observation, Set<Sha256> files) {
        return observation.grounds().citations().stream()
                .map(Citation::artefact)
                .allMatch(files::contains);
    }

    private static List<Stated<Ruled>> rulings(Facts facts, Set<EntryId> undone, List<ObservationId> names) {
        if (names.size() == 1) {
            return facts.rulings().holding(names.getFirst(), undone);
        }
        return names.stream()
                .flatMap(name -> facts.rulings().holding(name, undone).stream())
                .sorted(Comparator.<Stated<Ruled>, java.time.Instant>comparing(Stated::at)
                        .thenComparing(Stated::entry)
                        .reversed())
                .toList();
    }
}
