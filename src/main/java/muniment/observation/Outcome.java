package muniment.observation;

/** What an observation says of its check, worst first. */
public enum Outcome {
    FAIL,
    WARN,
    /** The artefacts cannot decide it. */
    UNKNOWN,
    PASS,
    NOT_APPLICABLE;

    /** The worse of the two. */
    public Outcome orWorse(Outcome other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
