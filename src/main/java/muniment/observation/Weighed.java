package muniment.observation;

/** An observation and what it is worth beside the others. */
public record Weighed(Observation observation, Standing standing) {
    /** Whether it still speaks: it is current, or contradicted. */
    public boolean speaks() {
        return !(standing instanceof Standing.Superseded);
    }

    /** Whether others of the same time say something else. */
    public boolean contradicted() {
        return standing instanceof Standing.Contradicted;
    }
}
