package muniment.report;

import java.util.List;
import java.util.Map;
import muniment.catalog.Criticality;
import muniment.readiness.Assurance;
import muniment.readiness.Cause;
import muniment.readiness.Tally;
import muniment.readiness.Verdict;

/**
 * The judgement on one page.
 *
 * @param obligations how many obligations have causes of each weight, counted by their heaviest
 * @param next the first things to do, the heaviest first
 * @param assurance how many applicable obligations stand on each step of the ladder
 */
public record Summary(
        Verdict verdict,
        Tally tally,
        Map<Cause.Weight, Integer> obligations,
        List<OpenItem> next,
        Map<Assurance, Integer> assurance,
        Map<Criticality.Level, Tally> byLevel,
        List<SectionTally> bySection) {
    public Summary {
        obligations = Map.copyOf(obligations);
        next = List.copyOf(next);
        assurance = Map.copyOf(assurance);
        byLevel = Map.copyOf(byLevel);
        bySection = List.copyOf(bySection);
    }

    /** One chapter counted. */
    public record SectionTally(String title, Tally tally) {}

    /** How many obligations have this as their heaviest cause. */
    public int having(Cause.Weight weight) {
        return obligations.getOrDefault(weight, 0);
    }

    /** How many applicable obligations stand on this step. */
    public int on(Assurance step) {
        return assurance.getOrDefault(step, 0);
    }
}
