package muniment.analysis.check.schema;

import java.util.ArrayList;
import java.util.List;
import muniment.analysis.check.Dossier;
import muniment.analysis.check.Seen;
import muniment.analysis.fact.Fact;
import muniment.analysis.reading.Reading;

/** What each node said last. */
final class PerNode {
    private PerNode() {}

    /** The facts of a kind in the newest reading of each node. */
    static <F extends Fact> List<Seen<F>> newest(Dossier dossier, Class<F> kind) {
        var kept = readings(dossier, kind);
        return dossier.all(kind).stream()
                .filter(seen -> kept.contains(seen.reading()))
                .toList();
    }

    /** The newest readings of each node that have facts of a kind. */
    static <F extends Fact> List<Reading> readings(Dossier dossier, Class<F> kind) {
        var kept = new ArrayList<Reading>();
        for (var reading : dossier.byReading(kind).keySet()) {
            var node = reading.circumstances().ofNode();
            if (node.isEmpty()
                    || kept.stream()
                            .filter(newer -> newer.circumstances().ofNode().equals(node))
                            .noneMatch(newer -> Readings.supersedes(newer, reading))) {
                kept.add(reading);
            }
        }
        return kept;
    }
}
