package muniment.catalog;

/** One row of the responsibility matrix with its ticks exactly as in the source. */
public record Task(TaskId id, String title, boolean microsoft, boolean customer) {}
