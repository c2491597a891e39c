package muniment.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muniment.catalog.StatementId;
import muniment.readiness.Readiness;
import muniment.readiness.Standing;

/** Numbers every obligation before any is left out, so that it has the same number in every report. */
final class References {
    private final Map<StatementId, Reference> references = new LinkedHashMap<>();

    References(Readiness readiness) {
        int number = 0;
        for (var section : SectionTitle.grouped(readiness.standings(), Standing::obligation)
                .values()) {
            number++;
            int place = 0;
            for (var standing : section) {
                place++;
                add(standing, number + "." + place);
            }
        }
    }

    private void add(Standing standing, String number) {
        var obligation = standing.obligation();
        references.put(
                obligation.id(),
                new Reference(
                        obligation.id(),
                        number,
                        obligation.title(),
                        obligation.criticality().level()));
    }

    Reference of(Standing standing) {
        return Optional.ofNullable(references.get(standing.obligation().id())).orElseThrow();
    }

    /** The obligations that a piece of evidence supports, in the order of the report. */
    List<Reference> supportedBy(EvidenceLine line) {
        return references.values().stream()
                .filter(reference -> line.onFile().obligations().contains(reference.id()))
                .toList();
    }
}
