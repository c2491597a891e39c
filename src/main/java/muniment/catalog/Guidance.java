package muniment.catalog;

import java.util.List;

/** What a catalog knows beside its statements. */
public record Guidance(
        Sla sla,
        Alternative alternative,
        List<Constraint> constraints,
        List<Contradiction> contradictions,
        List<Source> sources,
        List<TracedLine> trace) {
    public Guidance {
        constraints = List.copyOf(constraints);
        contradictions = List.copyOf(contradictions);
        sources = List.copyOf(sources);
        trace = List.copyOf(trace);
    }
}
