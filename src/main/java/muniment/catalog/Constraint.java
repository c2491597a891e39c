package muniment.catalog;

import java.util.List;

/** A limit of the service that plans have to respect. */
public record Constraint(String id, String text, List<SourceId> sources) {
    public Constraint {
        sources = List.copyOf(sources);
    }
}
