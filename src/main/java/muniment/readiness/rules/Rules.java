package muniment.readiness.rules;

import java.time.LocalDate;
import java.util.List;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** All rules, asked of every obligation that applies. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new Conflicting(),
            new NotAssessed(),
            new NotSatisfied(),
            new RiskRunOut(),
            new RiskRunning(),
            new OnlyAsserted(),
            new EvidenceStale(),
            new EvidenceAgainst(),
            new ObservationsContradict(),
            new OutcomeOverridden(),
            new ThresholdChanged(),
            new StatementChanged(),
            new SentBack(),
            new TraitUndecided(),
            new ReviewLapsed(),
            new SelfAccepted(),
            new Overdue());

    private Rules() {}

    /** What the rules say of an obligation. */
    public static List<Cause> examine(Standing standing, LocalDate day) {
        if (!standing.applies()) {
            return List.of();
        }
        return ALL.stream()
                .map(rule -> rule.examine(standing, day))
                .flatMap(java.util.Optional::stream)
                .toList();
    }
}
