package muniment.journal;

import java.time.Instant;
import java.util.Set;

/**
 * An entry as it stands in the journal.
 *
 * @param id the digest of its stored bytes, which hold everything below
 * @param parents the entries that its writer saw last; empty only for the first
 * @param at the writer's own clock
 */
public record Recorded(EntryId id, Set<EntryId> parents, Author author, Instant at, Entry entry) {
    public Recorded {
        parents = Set.copyOf(parents);
    }
}
