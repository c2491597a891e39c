package muniment.assessment;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Recorded;

/**
 * The evidence on file: recordings first, then what later entries say of them, so that the order of entries is no
 * matter.
 */
final class EvidenceFold {
    private EvidenceFold() {}

    static Map<EntryId, EvidenceOnFile> onFile(Facts facts, Set<EntryId> undone) {
        var evidence = new LinkedHashMap<EntryId, EvidenceOnFile>();
        var markings = markings(facts, undone);
        var holding = facts.history().stream()
                .filter(recorded -> !undone.contains(recorded.id()))
                .toList();
        for (var recorded : holding) {
            if (recorded.entry() instanceof Entry.EvidenceRecorded(var what, var obligations)) {
                evidence.put(
                        recorded.id(),
                        new EvidenceOnFile(
                                recorded.id(),
                                what,
                                recorded.author(),
                                recorded.at(),
                                obligations,
                                null,
                                markings.getOrDefault(recorded.id(), List.of())));
            }
        }
        for (var recorded : holding) {
            if (recorded.entry() instanceof Entry.EvidenceLinked(var id, var obligations)) {
                evidence.computeIfPresent(id, (_, onFile) -> linked(onFile, obligations));
            }
            if (recorded.entry() instanceof Entry.EvidenceWithdrawn(var id, var because)) {
                evidence.computeIfPresent(id, (_, onFile) -> withdrawn(onFile, because, recorded));
            }
        }
        return Collections.unmodifiableMap(evidence);
    }

    private static EvidenceOnFile linked(EvidenceOnFile onFile, Set<muniment.catalog.StatementId> further) {
        var all = new HashSet<>(onFile.obligations());
        all.addAll(further);
        return new EvidenceOnFile(
                onFile.id(), onFile.evidence(), onFile.by(), onFile.at(), all, onFile.withdrawal(), onFile.markings());
    }

    private static EvidenceOnFile withdrawn(EvidenceOnFile onFile, String because, Recorded by) {
        if (onFile.withdrawal() != null) {
            return onFile;
        }
        return new EvidenceOnFile(
                onFile.id(),
                onFile.evidence(),
                onFile.by(),
                onFile.at(),
                onFile.obligations(),
                new Stated<>(because, by.author(), by.at(), by.id()),
                onFile.markings());
    }

    private static Map<EntryId, List<Stated<Marking>>> markings(Facts facts, Set<EntryId> undone) {
        var markings = new Registers.Draft<EntryId, Marking>(Registers.empty());
        for (var recorded : facts.history()) {
            if (recorded.entry() instanceof Entry.EvidenceClassified(var evidence, var level, var because, var old)) {
                var marking = new Marking(level, because);
                markings.add(evidence, new Stated<>(marking, recorded.author(), recorded.at(), recorded.id()), old);
            }
        }
        return markings.done().holding(undone);
    }
}
