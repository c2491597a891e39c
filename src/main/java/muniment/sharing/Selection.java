package muniment.sharing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muniment.assessment.Assessment;
import muniment.assessment.Confidentiality;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.Classification;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.EntryId;
import muniment.journal.Redaction;

/**
 * Which evidence a profile gives out.
 *
 * <p>Bytes that were recorded more than once are given out only if every recording of them may be.
 */
final class Selection {
    private final Confidentiality confidentiality;
    private final Map<EntryId, Withheld> withheld = new LinkedHashMap<>();
    private final Set<Sha256> hidden = new HashSet<>();
    private final List<EvidenceOnFile> given;
    private final Set<EntryId> seen;
    private final Set<Sha256> shown;

    Selection(Profile profile, Assessment assessment) {
        this.confidentiality = Confidentiality.of(assessment);
        var highest = highest(profile);
        var copied = profile.copies() ? copied(assessment, highest) : Set.<EntryId>of();
        for (var onFile : assessment.evidence()) {
            if (!confidentiality.of(onFile).level().upTo(highest)) {
                withhold(onFile, Withheld.Reason.TOO_CONFIDENTIAL);
            } else if (copied.contains(onFile.id())) {
                withhold(onFile, Withheld.Reason.REDACTED_COPY);
            }
        }
        for (var onFile : assessment.evidence()) {
            if (digest(onFile).filter(hidden::contains).isPresent()) {
                withheld.putIfAbsent(
                        onFile.id(),
                        new Withheld(onFile.id(), digest(onFile).orElse(null), Withheld.Reason.TOO_CONFIDENTIAL));
            }
        }
        given = assessment.evidence().stream()
                .filter(onFile -> !withheld.containsKey(onFile.id()))
                .toList();
        shown = given.stream().flatMap(onFile -> digest(onFile).stream()).collect(Collectors.toUnmodifiableSet());
        seen = given.stream().map(EvidenceOnFile::id).collect(Collectors.toUnmodifiableSet());
    }

    static Classification highest(Profile profile) {
        return muniment.catalog.Classifications.usual().meant(profile.highest());
    }

    /** Originals of which a redacted copy stands that may be given out. */
    private Set<EntryId> copied(Assessment assessment, Classification highest) {
        return assessment.evidence().stream()
                .filter(EvidenceOnFile::stands)
                .filter(onFile -> confidentiality.of(onFile).level().upTo(highest))
                .flatMap(onFile -> onFile.evidence().redacted().stream())
                .map(Redaction::original)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void withhold(EvidenceOnFile onFile, Withheld.Reason reason) {
        var digest = digest(onFile);
        digest.ifPresent(hidden::add);
        withheld.put(onFile.id(), new Withheld(onFile.id(), digest.orElse(null), reason));
    }

    private static Optional<Sha256> digest(EvidenceOnFile onFile) {
        return onFile.evidence().content() instanceof Content.File file ? Optional.of(file.digest()) : Optional.empty();
    }

    /** Whether the evidence of an entry may be seen; what is not on file, as it was undone, may not. */
    boolean gives(EntryId id) {
        return seen.contains(id);
    }

    /** Whether these bytes must not be spoken of: all but those that are given out. */
    boolean hides(Sha256 bytes) {
        return !shown.contains(bytes);
    }

    /** Whether something that is given out has this in its title or in the name of its file. */
    boolean names(String name) {
        return given.stream()
                .map(EvidenceOnFile::evidence)
                .anyMatch(evidence -> has(evidence.title(), name)
                        || evidence.content() instanceof Content.File file && has(file.name(), name));
    }

    private static boolean has(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    List<Withheld> withheld() {
        return List.copyOf(withheld.values());
    }

    List<EvidenceOnFile> given() {
        return given;
    }

    int unmarked() {
        return (int) given.stream()
                .filter(onFile -> confidentiality.of(onFile).basis() == Confidentiality.Basis.UNMARKED)
                .count();
    }
}
