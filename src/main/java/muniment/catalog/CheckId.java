package muniment.catalog;

/**
 * The name of a check on an artefact, such as {@code CHK-BACKUP-RECENT}; never blank and free of white space, so that
 * it can stand in a path or a command.
 */
public record CheckId(String value) implements Comparable<CheckId> {
    public CheckId {
        Identifiers.check(value, "check id");
    }

    @Override
    public int compareTo(CheckId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
