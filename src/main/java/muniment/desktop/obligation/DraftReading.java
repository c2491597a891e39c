package muniment.desktop.obligation;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import muniment.catalog.StatementId;
import muniment.journal.Content;
import muniment.journal.Custody;
import muniment.journal.Evidence;
import muniment.journal.Sample;
import muniment.journal.Times;
import muniment.session.Provenance;
import org.jspecify.annotations.Nullable;

/** Reads what was typed of a piece of evidence as the domain's values. */
record DraftReading(EvidenceDraft draft, Moments moments) {
    /** Whether the moment of capture is left out or can be read. */
    boolean capturedFits() {
        return draft.captured().get().isBlank() || captured().isPresent();
    }

    private Optional<Instant> captured() {
        return moments.read(draft.captured().get());
    }

    Set<StatementId> obligations(StatementId first) {
        var all = new HashSet<StatementId>();
        all.add(first);
        draft.further().forEach(id -> all.add(new StatementId(id)));
        return all;
    }

    Evidence evidence(Content content, Instant received) {
        return new Evidence(
                draft.title().get(),
                content,
                new Times(
                        moment(),
                        draft.coversFrom().get(),
                        draft.coversTo().get(),
                        received,
                        draft.validUntil().get()),
                custody(),
                sample());
    }

    Provenance provenance() {
        return new Provenance(
                moment(),
                draft.coversFrom().get(),
                draft.coversTo().get(),
                draft.validUntil().get(),
                custody(),
                sample());
    }

    private @Nullable Instant moment() {
        return captured().orElse(null);
    }

    private Custody custody() {
        return new Custody(
                draft.source().get().strip(),
                draft.obtained().get().strip(),
                draft.collectedBy().get().strip(),
                draft.derived().get() ? Custody.Form.DERIVED : Custody.Form.ORIGINAL);
    }

    private Sample sample() {
        return new Sample(
                draft.population().get().strip(), draft.selection().get().strip());
    }

    /** What was written; only for kinds that are not files. */
    Content written() {
        var words = draft.content().get().strip();
        var about = draft.about().get().strip();
        return switch (draft.kind()) {
            case FILE -> throw new IllegalStateException("a file is kept, not written");
            case NOTE -> new Content.Note(words);
            case LINK -> new Content.Link(words);
            case INTERVIEW -> new Content.Interview(about, words);
            case OBSERVATION -> new Content.Observation(about, words);
        };
    }
}
