package muniment.report;

import java.util.EnumMap;
import java.util.List;
import muniment.readiness.Assurance;
import muniment.readiness.Cause;
import muniment.readiness.Readiness;
import muniment.readiness.Standing;

/** Puts the judgement on one page. */
record SummaryComposition(Readiness readiness) {
    private static final int NEXT_STEPS = 3;

    /** @param open what is open, the heaviest first */
    Summary summary(List<OpenItem> open) {
        var weights = new EnumMap<Cause.Weight, Integer>(Cause.Weight.class);
        readiness.standings().stream()
                .filter(Standing::open)
                .forEach(standing -> weights.merge(standing.causes().getFirst().weight(), 1, Integer::sum));
        var assurance = new EnumMap<Assurance, Integer>(Assurance.class);
        readiness.standings().stream()
                .filter(Standing::applies)
                .forEach(standing -> assurance.merge(standing.assurance(), 1, Integer::sum));
        return new Summary(
                readiness.verdict(),
                readiness.tally(),
                weights,
                open.stream().limit(NEXT_STEPS).toList(),
                assurance,
                readiness.byCriticality(),
                bySection());
    }

    private List<Summary.SectionTally> bySection() {
        return SectionTitle.grouped(readiness.standings(), Standing::obligation).entrySet().stream()
                .map(section -> new Summary.SectionTally(
                        section.getKey(), new Readiness(readiness.day(), section.getValue()).tally()))
                .toList();
    }
}
