package muniment.catalog;

/**
 * The name of a kind of evidence that can be obtained, such as {@code az-backup-list}; never blank and free of white
 * space, so that it can stand in a path or a command.
 */
public record ArtefactId(String value) implements Comparable<ArtefactId> {
    public ArtefactId {
        Identifiers.check(value, "artefact id");
    }

    @Override
    public int compareTo(ArtefactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
