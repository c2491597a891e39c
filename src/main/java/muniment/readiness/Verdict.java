package muniment.readiness;

/** The verdict of an assessment. */
public enum Verdict {
    /** A blocker is open, or an open major has no owner or no date. */
    NOT_READY,
    /** Risks are accepted or majors are open, each with owner and date. */
    READY_WITH_CONDITIONS,
    READY
}
