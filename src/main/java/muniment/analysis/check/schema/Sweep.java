package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.SchemaFact;
import muniment.analysis.fact.SchemaFact.Keyspace;
import muniment.analysis.fact.SchemaFact.Table;
import muniment.observation.Subject;

/**
 * Judges the keyspaces or tables of the applications one by one, and says once that all of them hold.
 *
 * <p>Guarantees that a schema that may be partial passes only for what it shows.
 *
 * @param subject what a fact is about; its name tells facts apart
 * @param parameter what the summary names as the threshold, empty for the catalog's wording
 */
record Sweep<F extends SchemaFact>(Class<F> kind, Function<F, Subject> subject, Words words, String parameter) {
    /**
     * The sentences, each with how many there are and the name of the artefact; the one for a single subject with the
     * subject's name and that of the artefact.
     */
    record Words(String all, String one, String partial, String none) {}

    static Sweep<Keyspace> keyspaces(Words words, String parameter) {
        return new Sweep<>(
                Keyspace.class, keyspace -> Subject.of(Subject.Kind.KEYSPACE, keyspace.name()), words, parameter);
    }

    static Sweep<Table> tables(Words words, String parameter) {
        return new Sweep<>(
                Table.class,
                table -> Subject.of(Subject.Kind.TABLE, table.name().toString()),
                words,
                parameter);
    }

    List<Verdict> judge(Dossier dossier, Function<Extract<F>, Function<Seen<F>, List<Verdict>>> judge) {
        var verdicts = new ArrayList<Verdict>();
        for (var extract : Extract.of(dossier, kind, fact -> subject.apply(fact).name())) {
            verdicts.addAll(swept(dossier, extract, judge.apply(extract)));
        }
        return verdicts;
    }

    private List<Verdict> swept(Dossier dossier, Extract<F> extract, Function<Seen<F>, List<Verdict>> judge) {
        var verdicts = new ArrayList<Verdict>();
        var holding = new ArrayList<Seen<F>>();
        var judged = 0;
        for (var seen : extract.facts()) {
            if (UserSchema.judged(dossier.settings(), seen.fact())) {
                judged++;
                var objections = judge.apply(seen);
                verdicts.addAll(objections);
                if (objections.isEmpty()) {
                    holding.add(seen);
                }
            }
        }
        if (!extract.complete()) {
            holding.forEach(seen -> verdicts.add(one(extract, seen)));
            verdicts.add(summary(
                    Verdict.unknown(Subject.CLUSTER, words.partial(), count(judged), Readings.name(extract.reading())),
                    extract));
        } else if (judged == 0) {
            verdicts.add(summary(
                    Verdict.notApplicable(Subject.CLUSTER, words.none(), Readings.name(extract.reading())), extract));
        } else if (Verdicts.clean(verdicts) && !holding.isEmpty()) {
            verdicts.add(
                    Verdict.pass(Subject.CLUSTER, words.all(), count(holding.size()), Readings.name(extract.reading()))
                            .from(holding)
                            .measured(holding.size())
                            .againstAny(parameter));
        }
        return verdicts;
    }

    private Verdict one(Extract<F> extract, Seen<F> seen) {
        var about = subject.apply(seen.fact());
        return Verdict.pass(about, words.one(), about.name(), Readings.name(extract.reading()))
                .from(seen)
                .againstAny(parameter);
    }

    private Verdict summary(Verdict verdict, Extract<F> extract) {
        return verdict.from(extract.facts().getFirst()).againstAny(parameter);
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
