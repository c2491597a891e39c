package muniment.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import muniment.catalog.Catalog;
import muniment.catalog.Source;
import muniment.catalog.SourceId;

/** The published articles that a statement rests on. */
final class Articles {
    private Articles() {}

    /** The articles of these names; the reader of a catalog has made sure that each is there. */
    static List<Source> of(Catalog catalog, Collection<SourceId> names) {
        return names.stream().map(catalog::source).flatMap(Optional::stream).toList();
    }
}
