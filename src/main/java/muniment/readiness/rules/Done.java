package muniment.readiness.rules;

import muniment.readiness.Standing;

/** Whether nothing more has to be done for an obligation: it was found good, or it does not apply. */
final class Done {
    private Done() {}

    static boolean is(Standing standing) {
        return switch (standing.result()) {
            case SATISFIED, SATISFIED_BY_ALTERNATIVE, NOT_APPLICABLE -> true;
            case NOT_ASSESSED, PARTIALLY_SATISFIED, NOT_SATISFIED, RISK_ACCEPTED -> false;
        };
    }
}
