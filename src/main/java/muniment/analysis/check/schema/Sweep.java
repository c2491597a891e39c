package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * @param telling whether a fact says what is asked; schemas without one count only if there is no other
 */
record Sweep<F extends SchemaFact>(
        Class<F> kind, Function<F, Subject> subject, Words words, String parameter, Predicate<F> telling) {
    /**
     * The sentences, each with how many there are and the name of the artefact; the one for a single subject with the
     * subject's name and that of the artefact.
     */
    record Words(String all, String one, String partial, String none) {}

    static Sweep<Keyspace> keyspaces(Words words, String parameter) {
        return new Sweep<>(
                Keyspace.class,
                keyspace -> Subject.of(Subject.Kind.KEYSPACE, keyspace.name()),
                words,
                parameter,
                _ -> true);
    }

    static Sweep<Table> tables(Words words, String parameter) {
        return new Sweep<>(
                Table.class,
                table -> Subject.of(Subject.Kind.TABLE, table.name().toString()),
                words,
                parameter,
                _ -> true);
    }

    /** The same where not every schema says what is asked. */
    Sweep<F> telling(Predicate<F> says) {
        return new Sweep<>(kind, subject, words, parameter, says);
    }

    List<Verdict> judge(Dossier dossier, Function<Extract<F>, Function<Seen<F>, List<Verdict>>> judge) {
        var verdicts = new ArrayList<Verdict>();
        var extracts = extracts(dossier);
        for (var extract : extracts) {
            verdicts.addAll(swept(dossier, extract, judge.apply(extract)));
        }
        if (verdicts.isEmpty() && !extracts.isEmpty()) {
            verdicts.add(partial(extracts.getFirst(), 0));
        }
        return verdicts;
    }

    private List<Extract<F>> extracts(Dossier dossier) {
        Function<F, String> name = fact -> subject.apply(fact).name();
        var saying = Extract.of(dossier, kind, name, telling);
        return saying.isEmpty() ? Extract.of(dossier, kind, name) : saying;
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
            if (judged > 0) {
                verdicts.add(partial(extract, judged));
            }
        } else if (judged == 0) {
            verdicts.add(summary(
                    Verdict.notApplicable(Subject.CLUSTER, words.none(), Readings.name(extract.reading())), extract));
        } else if (Verdicts.clean(verdicts) && !holding.isEmpty()) {
            verdicts.add(Verdict.pass(Subject.CLUSTER, words.all(), holding.size(), Readings.name(extract.reading()))
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

    private Verdict partial(Extract<F> extract, int judged) {
        return summary(
                Verdict.unknown(Subject.CLUSTER, words.partial(), judged, Readings.name(extract.reading())), extract);
    }

    private Verdict summary(Verdict verdict, Extract<F> extract) {
        return verdict.from(extract.facts().getFirst()).againstAny(parameter);
    }
}
