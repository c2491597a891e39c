package muniment.assessment;

/** How far the work on an obligation is, apart from what it found. */
public enum WorkStatus {
    TO_DO,
    IN_PROGRESS,
    SUBMITTED,
    ACCEPTED,
    RETURNED
}
