package muniment.analysis.check.schema;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Figures;
import muniment.analysis.check.Seen;
import muniment.analysis.check.Settings;
import muniment.analysis.fact.Fact;
import muniment.analysis.reading.Reading;
import muniment.catalog.CheckId;
import muniment.observation.Weighing;

/** How readings stand to each other in time. */
final class Readings {
    private static final double HOURS_PER_DAY = 24;

    private Readings() {}

    static String kind(Reading reading) {
        return reading.recognition().kind().value();
    }

    static String name(Reading reading) {
        return reading.exhibit().name();
    }

    static Optional<Instant> moment(Reading reading) {
        return reading.circumstances().capture().moment();
    }

    /** Whether what the newer one says takes the place of what the older one says, as for observations. */
    static boolean supersedes(Reading newer, Reading older) {
        var at = moment(newer);
        var before = moment(older);
        if (at.isEmpty() || before.isEmpty() || !at.get().isAfter(before.get())) {
            return false;
        }
        return kind(newer).equals(kind(older))
                || Duration.between(before.get(), at.get()).compareTo(Weighing.APART) > 0;
    }

    /** Whether two readings are of about the same time, as far as that is known. */
    static boolean within(Reading one, Reading other) {
        var at = moment(one);
        var then = moment(other);
        return at.isEmpty()
                || then.isEmpty()
                || Duration.between(at.get(), then.get()).abs().compareTo(Weighing.APART) <= 0;
    }

    /** The readings with facts of a kind but for those whose place a newer one took. */
    static <F extends Fact> List<Reading> current(Dossier dossier, Class<F> kind) {
        var current = new ArrayList<Reading>();
        for (var reading : dossier.byReading(kind).keySet()) {
            if (current.stream().noneMatch(newer -> supersedes(newer, reading))) {
                current.add(reading);
            }
        }
        return current;
    }

    /**
     * The readings with facts of a kind but for those of which a newer one names everything again, or of which a newer
     * one is the whole list.
     */
    static <F extends Fact> List<Reading> current(
            Dossier dossier, Class<F> kind, Function<F, String> name, Predicate<Reading> whole) {
        var names = new IdentityHashMap<Reading, Set<String>>();
        dossier.byReading(kind)
                .forEach((reading, facts) -> names.put(
                        reading,
                        facts.stream().map(seen -> name.apply(seen.fact())).collect(Collectors.toSet())));
        var current = new ArrayList<Reading>();
        for (var reading : dossier.byReading(kind).keySet()) {
            var own = names.getOrDefault(reading, Set.of());
            if (current.stream()
                    .filter(newer -> supersedes(newer, reading))
                    .noneMatch(newer -> whole.test(newer)
                            || names.getOrDefault(newer, Set.of()).containsAll(own))) {
                current.add(reading);
            }
        }
        return current;
    }

    /** Facts of a kind in the readings whose place no newer one took. */
    static <F extends Fact> List<Seen<F>> currentFacts(Dossier dossier, Class<F> kind) {
        var current = current(dossier, kind);
        return dossier.all(kind).stream()
                .filter(seen -> current.contains(seen.reading()))
                .toList();
    }

    /** How many days two readings are apart, where that is more than what the check may join. */
    static Optional<String> daysApart(Settings settings, CheckId check, Reading one, Reading other) {
        var at = moment(one);
        var then = moment(other);
        if (at.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        var hours = Duration.between(at.get(), then.get()).abs().toMinutes() / 60.0;
        return hours > settings.required(check, "join-window")
                ? Optional.of(Figures.plain(Math.round(hours / HOURS_PER_DAY * 10) / 10.0))
                : Optional.empty();
    }
}
