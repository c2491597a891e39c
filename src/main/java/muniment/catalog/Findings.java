package muniment.catalog;

import java.util.ArrayList;
import java.util.List;
import muniment.catalog.CatalogProblem.Finding;

/**
 * Collects what is wrong with a catalog; shows the first fifty and counts the rest, so that the list stays readable.
 */
final class Findings {
    private static final int SHOWN = 50;

    private final List<Finding> all = new ArrayList<>();

    static CatalogProblem one(String place, String reason) {
        return new CatalogProblem(List.of(new Finding(place, reason)));
    }

    void add(String place, String reason) {
        all.add(new Finding(place.isEmpty() ? "top level" : place, reason));
    }

    void refuseIfAny() throws CatalogProblem {
        if (!all.isEmpty()) {
            throw new CatalogProblem(readable());
        }
    }

    private List<Finding> readable() {
        if (all.size() <= SHOWN) {
            return all;
        }
        var shown = new ArrayList<>(all.subList(0, SHOWN));
        shown.add(new Finding("top level", "%d further findings are not listed".formatted(all.size() - SHOWN)));
        return shown;
    }
}
