package muniment.analysis.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muniment.analysis.fact.Fact;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.catalog.TraitId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/**
 * Everything that a check may look at: the readings of one cluster, the values to compare with, what was declared of
 * the cluster, and the moment that counts as now.
 */
public final class Dossier {
    private final List<Reading> readings;
    private final Settings settings;
    private final Map<TraitId, Boolean> traits;
    private final Instant now;
    private final Map<Class<?>, List<? extends Seen<?>>> byKind = new LinkedHashMap<>();

    /** @param traits the traits that were answered; one that is missing was not */
    public Dossier(List<Reading> readings, Settings settings, Map<TraitId, Boolean> traits, Instant now) {
        this.readings = readings.stream().sorted(newestFirst()).toList();
        this.settings = settings;
        this.traits = Map.copyOf(traits);
        this.now = now;
    }

    /** The readings, the newest first; those without a time come last, in the order in which they came. */
    public List<Reading> readings() {
        return readings;
    }

    /** The moment that counts as now. */
    public Instant now() {
        return now;
    }

    /** The values to compare with. */
    public Settings settings() {
        return settings;
    }

    /** Whether the cluster has a trait, such as {@code hybrid}; empty where that was not answered. */
    public Optional<Boolean> trait(String trait) {
        return Optional.ofNullable(traits.get(new TraitId(trait)));
    }

    /** All facts of a kind, those of the newest reading first. */
    @SuppressWarnings("unchecked")
    public synchronized <F extends Fact> List<Seen<F>> all(Class<F> kind) {
        return (List<Seen<F>>) byKind.computeIfAbsent(kind, _ -> collect(kind));
    }

    /** All facts of a kind, reading by reading, the newest first. */
    public <F extends Fact> Map<Reading, List<Seen<F>>> byReading(Class<F> kind) {
        var groups = new LinkedHashMap<Reading, List<Seen<F>>>();
        all(kind)
                .forEach(seen -> groups.computeIfAbsent(seen.reading(), _ -> new ArrayList<>())
                        .add(seen));
        return groups;
    }

    /** The facts of a kind in the newest reading that has any. */
    public <F extends Fact> List<Seen<F>> newest(Class<F> kind) {
        return byReading(kind).values().stream().findFirst().orElse(List.of());
    }

    /** Starts writing down what a check found. */
    public Findings findings(CheckId check) {
        return new Findings(check, settings);
    }

    /** What is said of a check for which there is nothing to read. */
    public List<Observation> nothingToJudge(CheckId check) {
        var findings = findings(check);
        findings.about(Subject.CLUSTER).unknown("analysis.nothing-to-judge");
        return findings.all();
    }

    private <F extends Fact> List<Seen<F>> collect(Class<F> kind) {
        var seen = new ArrayList<Seen<F>>();
        for (var reading : readings) {
            for (var found : reading.facts()) {
                if (kind.isInstance(found.fact())) {
                    seen.add(new Seen<>(kind.cast(found.fact()), found.place(), reading));
                }
            }
        }
        return List.copyOf(seen);
    }

    private static Comparator<Reading> newestFirst() {
        return Comparator.comparing(
                reading -> reading.circumstances().capture().moment().orElse(Instant.MIN), Comparator.reverseOrder());
    }
}
