package muniment.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muniment.assessment.Assessment;
import muniment.assessment.Confidentiality;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.Sha256;
import muniment.journal.EntryId;

/** Gives every piece of evidence one number for the whole report, in the order of recording. */
final class EvidenceNumbers {
    private final Map<EntryId, EvidenceLine> lines = new LinkedHashMap<>();

    EvidenceNumbers(Assessment assessment) {
        var confidentiality = Confidentiality.of(assessment);
        assessment
                .evidence()
                .forEach(onFile ->
                        lines.put(onFile.id(), new EvidenceLine(lines.size() + 1, onFile, confidentiality.of(onFile))));
    }

    EvidenceLine line(EvidenceOnFile onFile) {
        return find(onFile.id()).orElseThrow();
    }

    Optional<EvidenceLine> find(EntryId id) {
        return Optional.ofNullable(lines.get(id));
    }

    /** The first piece with these bytes. */
    Optional<EvidenceLine> find(Sha256 bytes) {
        return lines.values().stream()
                .filter(line -> line.digest().filter(bytes::equals).isPresent())
                .findFirst();
    }

    List<EvidenceLine> lines() {
        return List.copyOf(lines.values());
    }
}
