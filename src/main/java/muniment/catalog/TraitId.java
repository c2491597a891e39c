package muniment.catalog;

/**
 * The name of a trait that makes an obligation apply or not, such as {@code hybrid}; never blank and free of white
 * space, so that it can stand in a path or a command.
 */
public record TraitId(String value) implements Comparable<TraitId> {
    public TraitId {
        Identifiers.check(value, "trait id");
    }

    @Override
    public int compareTo(TraitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
