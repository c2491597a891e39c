package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Seen;
import muniment.analysis.check.Settings;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.reading.Reading;

/**
 * The part of one schema that still counts: what no newer schema says anew.
 *
 * @param complete whether the reading is known to show every keyspace
 */
record Extract<F extends SchemaFact>(Reading reading, List<Seen<F>> facts, boolean complete) {
    /** A whole schema has at least so many of Cassandra's own keyspaces, or none of them. */
    private static final int OWN_KEYSPACES = 3;

    /** The schemas with facts of a kind, the newest first; the name is what two facts about one thing share. */
    static <F extends SchemaFact> List<Extract<F>> of(Dossier dossier, Class<F> kind, Function<F, String> name) {
        return of(dossier, kind, name, _ -> true);
    }

    /** The same without the schemas of which no fact says what is asked. */
    static <F extends SchemaFact> List<Extract<F>> of(
            Dossier dossier, Class<F> kind, Function<F, String> name, Predicate<F> telling) {
        var extracts = new ArrayList<Extract<F>>();
        dossier.byReading(kind).forEach((reading, facts) -> {
            if (facts.stream().map(Seen::fact).noneMatch(telling)) {
                return;
            }
            var newer = extracts.stream()
                    .filter(extract -> Readings.supersedes(extract.reading(), reading))
                    .toList();
            if (newer.stream().anyMatch(Extract::complete)) {
                return;
            }
            var repeated = new HashSet<String>();
            newer.forEach(extract -> extract.facts().forEach(seen -> repeated.add(name.apply(seen.fact()))));
            var rest = facts.stream()
                    .filter(seen -> !repeated.contains(name.apply(seen.fact())))
                    .toList();
            if (!rest.isEmpty()) {
                var whole = rest.size() == facts.size() && complete(dossier.settings(), reading);
                extracts.add(new Extract<>(reading, rest, whole));
            }
        });
        return List.copyOf(extracts);
    }

    /** Whether a schema is known to show every keyspace of the cluster. */
    static boolean complete(Settings settings, Reading reading) {
        if (!reading.remarks().isEmpty() || Readings.kind(reading).equals("nodetool-describecluster")) {
            return false;
        }
        var named = keyspaces(reading);
        var own = named.stream()
                .filter(keyspace -> !UserSchema.judged(settings, keyspace))
                .count();
        if (own >= OWN_KEYSPACES) {
            return true;
        }
        return Readings.kind(reading).equals("cqlsh-describe-schema")
                && own == 0
                && named.size() > 1
                && described(reading).containsAll(named);
    }

    /** A whole schema says how each keyspace that has a table was made. */
    private static Set<String> described(Reading reading) {
        var described = new HashSet<String>();
        for (var found : reading.facts()) {
            if (found.fact() instanceof SchemaFact.Keyspace keyspace) {
                described.add(keyspace.name());
            }
        }
        return described;
    }

    private static Set<String> keyspaces(Reading reading) {
        var named = new HashSet<String>();
        for (var found : reading.facts()) {
            if (found.fact() instanceof SchemaFact fact) {
                named.add(UserSchema.keyspace(fact));
            }
        }
        return named;
    }
}
