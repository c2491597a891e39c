package muniment.catalog;

/** A published source with its address, so that a reader can check what is claimed. */
public record Source(SourceId id, String title, String url) {}
