package muniment.catalog;

/**
 * The short name of a published source, such as {@code mgmt}; never blank and free of white space, so that it can stand
 * in a path or a command.
 */
public record SourceId(String value) implements Comparable<SourceId> {
    public SourceId {
        Identifiers.check(value, "source id");
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
