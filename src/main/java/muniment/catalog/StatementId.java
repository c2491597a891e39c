package muniment.catalog;

/**
 * The name of a statement of the catalog, such as {@code backup.policy}; never blank and free of white space, so that
 * it can stand in a path or a command.
 */
public record StatementId(String value) implements Comparable<StatementId> {
    public StatementId {
        Identifiers.check(value, "statement id");
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
