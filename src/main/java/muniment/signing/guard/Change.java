package muniment.signing.guard;

/**
 * One difference between what was signed and what is there now.
 *
 * @param page the page's number from 1, or 0 when the change belongs to no page
 * @param path the way to it through the document's objects, for people who look closer
 */
public record Change(Area area, int page, Kind kind, String path) implements Comparable<Change> {
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    boolean sameFor(Change other) {
        return area == other.area && page == other.page && kind == other.kind;
    }

    @Override
    public int compareTo(Change other) {
        return area == other.area ? Integer.compare(page, other.page) : area.compareTo(other.area);
    }
}
