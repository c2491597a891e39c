package muniment.readiness;

/** How well a claim is supported, from nothing to a second person's review. */
public enum Assurance {
    NOTHING,
    /** Somebody said so. */
    ASSERTED,
    /** Fresh evidence is on file. */
    EVIDENCED,
    /** An analysis of that evidence passed. */
    CORROBORATED,
    /** A second person accepted it. */
    REVIEWED;

    /** The step as a number from 0 to 4. */
    public int step() {
        return ordinal();
    }

    /** Whether this is at least as well supported as that. */
    public boolean atLeast(Assurance other) {
        return compareTo(other) >= 0;
    }
}
