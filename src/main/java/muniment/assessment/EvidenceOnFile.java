package muniment.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muniment.catalog.StatementId;
import muniment.journal.Author;
import muniment.journal.EntryId;
import muniment.journal.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence with the obligations that it supports.
 *
 * @param id the entry that recorded it
 * @param withdrawal why and by whom it is no longer relied on, null while it is
 * @param markings how confidential it is, those that hold, latest first; more than one is a conflict
 */
public record EvidenceOnFile(
        EntryId id,
        Evidence evidence,
        Author by,
        Instant at,
        Set<StatementId> obligations,
        @Nullable Stated<String> withdrawal,
        List<Stated<Marking>> markings) {
    public EvidenceOnFile {
        obligations = Set.copyOf(obligations);
        markings = List.copyOf(markings);
    }

    /** Whether it is still relied on. */
    public boolean stands() {
        return withdrawal == null;
    }

    /** Whether two people marked it differently without knowing of each other. */
    public boolean conflicting() {
        return markings.stream()
                        .map(stated -> stated.value().level())
                        .distinct()
                        .count()
                > 1;
    }

    /** Why it is no longer relied on. */
    public Optional<Stated<String>> withdrawn() {
        return Optional.ofNullable(withdrawal);
    }
}
