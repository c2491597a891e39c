package muniment.catalog;

/**
 * The name of one of the tasks of the responsibility matrix, such as {@code long-term-backup}; never blank and free of
 * white space, so that it can stand in a path or a command.
 */
public record TaskId(String value) implements Comparable<TaskId> {
    public TaskId {
        Identifiers.check(value, "task id");
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
