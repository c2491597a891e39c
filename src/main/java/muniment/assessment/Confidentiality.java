package muniment.assessment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import muniment.catalog.Classification;
import muniment.catalog.Classifications;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.EntryId;

/**
 * How confidential the evidence of an assessment is.
 *
 * <p>In doubt the more closed level counts: of two markings that know nothing of each other the higher one, for a
 * redacted copy that nobody marked that of its original, and the highest of all where a level is not known here or the
 * original was taken back.
 */
public record Confidentiality(Classifications levels, Assessment assessment) {
    private static final Comparator<Classification> BY_RANK = Comparator.comparingInt(Classification::rank);

    /** Why a level counts. */
    public enum Basis {
        /** Somebody marked it so. */
        MARKED,
        /** People marked it differently; the highest counts until one of them settles it. */
        CONFLICTING,
        /** It is a redacted copy that nobody marked, so that its original's level counts. */
        OF_ORIGINAL,
        /** Nobody marked it. */
        UNMARKED
    }

    /** The level that counts for a piece of evidence, and why it does. */
    public record Marked(Classification level, Basis basis) {}

    /** With the levels that come with Muniment. */
    public static Confidentiality of(Assessment assessment) {
        return new Confidentiality(Classifications.usual(), assessment);
    }

    /** What counts for a piece of evidence. */
    public Marked of(EvidenceOnFile evidence) {
        var passed = new HashSet<EntryId>();
        Optional<EvidenceOnFile> next = Optional.of(evidence);
        while (next.isPresent() && passed.add(next.get().id())) {
            var onFile = next.get();
            var highest = onFile.markings().stream()
                    .map(stated -> levels.meant(stated.value().level()))
                    .max(BY_RANK);
            if (highest.isPresent()) {
                return new Marked(highest.get(), basis(onFile, passed.size() > 1));
            }
            var redaction = onFile.evidence().redacted();
            next = redaction.flatMap(copy -> assessment.evidence(copy.original()));
            if (redaction.isPresent() && next.isEmpty()) {
                return new Marked(levels.levels().getLast(), Basis.OF_ORIGINAL);
            }
        }
        return new Marked(levels.unmarked(), passed.size() > 1 ? Basis.OF_ORIGINAL : Basis.UNMARKED);
    }

    /**
     * What counts for a file: of all evidence that stands with these bytes the most closed, unmarked where there is
     * none.
     */
    public Marked of(Sha256 digest) {
        return assessment.evidence().stream()
                .filter(onFile -> onFile.stands()
                        && onFile.evidence().content() instanceof Content.File file
                        && file.digest().equals(digest))
                .map(this::of)
                .max(Comparator.comparing(Marked::level, BY_RANK))
                .orElseGet(() -> new Marked(levels.unmarked(), Basis.UNMARKED));
    }

    private static Basis basis(EvidenceOnFile marked, boolean original) {
        if (original) {
            return Basis.OF_ORIGINAL;
        }
        return marked.conflicting() ? Basis.CONFLICTING : Basis.MARKED;
    }
}
