package muniment.analysis.check.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.catalog.CheckId;
import muniment.observation.Observation;
import muniment.observation.Subject;

/** Writes verdicts down; of very many it keeps the worst and counts the others. */
final class Verdicts {
    /** More verdicts of one check are counted, not written down. */
    static final int LIMIT = 200;

    private Verdicts() {}

    static List<Observation> written(Dossier dossier, CheckId check, List<Verdict> verdicts) {
        var findings = dossier.findings(check);
        if (verdicts.size() <= LIMIT) {
            verdicts.forEach(verdict -> verdict.write(findings));
            return findings.all();
        }
        var worstFirst =
                verdicts.stream().sorted(Comparator.comparing(Verdict::outcome)).toList();
        worstFirst.subList(0, LIMIT).forEach(verdict -> verdict.write(findings));
        var rest = worstFirst.subList(LIMIT, worstFirst.size());
        Verdict.of(rest.getFirst().outcome(), Subject.CLUSTER, "check-schema.more", rest.size())
                .measured(rest.size())
                .write(findings);
        return findings.all();
    }

    /** Whether nothing is wrong or open. */
    static boolean clean(Collection<Verdict> verdicts) {
        return verdicts.stream().noneMatch(Verdict::objects);
    }
}
