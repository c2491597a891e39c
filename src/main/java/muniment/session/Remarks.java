package muniment.session;

import java.util.ArrayList;
import java.util.List;
import muniment.assessment.Assessment;
import muniment.assessment.People;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Catalog;
import muniment.journal.Entry;
import muniment.journal.Examined;
import muniment.journal.Examined.Outcome;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a stranger has to know of an assessment in which everything is as it was written: whoever has the file can write
 * into it under any name, or begin one with a catalog of their own.
 *
 * @param catalog null when it cannot be read
 */
record Remarks(@Nullable Catalog catalog, Assessment assessment) {
    private static final int KEY = 12;

    /** A part with the remarks on it, if it is sound. */
    Examined on(Examined part) {
        var remarks = switch (part.part()) {
            case CATALOG -> onCatalog();
            case SIGNATURES -> onSigners();
            case ENTRIES -> onEntries();
            case HEADER, STRUCTURE, TABLES, SUMMARY, ORDER, HEADS, CHUNKS, EVIDENCE, STRAYS, READINESS ->
                List.<Phrase>of();
        };
        return part.outcome() == Outcome.SOUND && !remarks.isEmpty()
                ? new Examined(part.part(), Outcome.NOTED, part.count(), remarks)
                : part;
    }

    private List<Phrase> onCatalog() {
        if (catalog == null) {
            return List.of();
        }
        var own = BundledCatalog.read().edition();
        var edition = catalog.edition();
        var namesake = edition.id().equals(own.id()) && edition.version().equals(own.version());
        return !namesake || edition.digest().equals(own.digest())
                ? List.of()
                : List.of(Phrase.of(
                        "session.remark.other-catalog",
                        edition.id(),
                        edition.version(),
                        edition.digest().hex()));
    }

    private List<Phrase> onSigners() {
        var remarks = new ArrayList<Phrase>();
        for (var member : People.of(assessment.history()).members()) {
            var person = member.author().person().toString();
            var key = member.author().key().hex().substring(0, KEY);
            if (!member.sameName().isEmpty()) {
                remarks.add(Phrase.of("session.remark.several-keys", person, key));
            }
            if (!member.sameKey().isEmpty()) {
                remarks.add(Phrase.of("session.remark.shared-key", person, key));
            }
        }
        return remarks;
    }

    private List<Phrase> onEntries() {
        var unknown = assessment.history().stream()
                .filter(recorded -> recorded.entry() instanceof Entry.Unrecognised)
                .count();
        return unknown == 0 ? List.of() : List.of(Phrase.of("session.remark.unknown-entries", unknown));
    }
}
