package muniment.sharing;

import java.util.Optional;
import muniment.catalog.Sha256;
import muniment.journal.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that a recipient does not get, named so that it can be asked for and checked later.
 *
 * @param id the entry that recorded it
 * @param bytes the digest of its bytes, null where it has none
 */
public record Withheld(EntryId id, @Nullable Sha256 bytes, Reason reason) {
    /** Why it is withheld. */
    public enum Reason {
        /** It is more confidential than the recipient may see. */
        TOO_CONFIDENTIAL,
        /** A redacted copy is given instead. */
        REDACTED_COPY
    }

    /** The digest of its bytes. */
    public Optional<Sha256> digest() {
        return Optional.ofNullable(bytes);
    }
}
