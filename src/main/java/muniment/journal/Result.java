package muniment.journal;

/** What a judgement says of an obligation (NIST SP 800-53A, OSCAL, FedRAMP CIS). */
public enum Result {
    NOT_ASSESSED,
    SATISFIED,
    PARTIALLY_SATISFIED,
    NOT_SATISFIED,
    SATISFIED_BY_ALTERNATIVE,
    NOT_APPLICABLE,
    RISK_ACCEPTED;

    /** Whether a judgement of this kind has to say why. */
    public boolean needsReason() {
        return switch (this) {
            case NOT_ASSESSED, SATISFIED -> false;
            case PARTIALLY_SATISFIED, NOT_SATISFIED, SATISFIED_BY_ALTERNATIVE, NOT_APPLICABLE, RISK_ACCEPTED -> true;
        };
    }
}
