package muniment.readiness.rules;

import muniment.readiness.Cause.Weight;
import muniment.readiness.Standing;

/** How much an open obligation weighs: a blocker blocks, a major is a condition once somebody owns it by a date. */
final class OpenWeight {
    private OpenWeight() {}

    static Weight of(Standing standing) {
        var owned =
                standing.answer().owner().isPresent() && standing.answer().due().isPresent();
        return switch (standing.obligation().criticality().level()) {
            case BLOCKER -> Weight.BLOCKS;
            case MAJOR -> owned ? Weight.CONDITION : Weight.BLOCKS;
            case MINOR -> Weight.NOTE;
        };
    }
}
