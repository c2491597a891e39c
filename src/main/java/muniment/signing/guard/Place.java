package muniment.signing.guard;

import java.util.Optional;

/** Where in the two documents a comparison is: the way here, and the part of the document that it belongs to. */
record Place(Optional<Place> from, String key, Area area, int page) {
    static Place start(String key, Area area, int page) {
        return new Place(Optional.empty(), key, area, page);
    }

    Place at(String next) {
        return new Place(Optional.of(this), next, area.entering(next, isCatalog()), page);
    }

    boolean isCatalog() {
        return from.isEmpty() && "Root".equals(key);
    }

    boolean isInfo() {
        return from.isEmpty() && "Info".equals(key);
    }

    Place in(Area other) {
        return new Place(from, key, other, page);
    }

    Change change(Change.Kind kind) {
        return new Change(area, page, kind, path());
    }

    private String path() {
        return from.map(place -> place.path() + "/" + key).orElse(key);
    }
}
