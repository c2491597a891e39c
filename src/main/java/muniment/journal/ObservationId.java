package muniment.journal;

/** The name of an observation: the entry that recorded its analysis and its place there, the first being 0. */
public record ObservationId(EntryId run, int index) implements Comparable<ObservationId> {
    public ObservationId {
        if (index < 0) {
            throw new IllegalArgumentException("no place of an observation: " + index);
        }
    }

    @Override
    public int compareTo(ObservationId other) {
        var byRun = run.compareTo(other.run);
        return byRun != 0 ? byRun : Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return run + "/" + index;
    }
}
