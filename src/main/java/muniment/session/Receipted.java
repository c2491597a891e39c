package muniment.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import muniment.journal.AuthorKey;
import muniment.journal.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * An assessment held against what somebody was given earlier.
 *
 * @param claim what was given
 * @param outcome what became of the entries that it names
 * @param present how many entries the assessment has now
 * @param missing how many of the entries that existed then are not there, at least
 * @param absent the last entries of that time that are not there
 * @param byAuthor how many entries of this assessment the key that signed the receipt wrote
 */
public record Receipted(
        Path file, Claim claim, Outcome outcome, int present, int missing, List<EntryId> absent, int byAuthor) {
    public Receipted {
        absent = List.copyOf(absent);
    }

    /** Whether everything that it names is there, and somebody vouches for it. */
    public boolean good() {
        return outcome == Outcome.HOLDS;
    }

    /** What became of the entries. */
    public enum Outcome {
        /** All of them are there as they were. */
        HOLDS,
        /** The end of the history is missing: there are fewer entries than there were. */
        CUT,
        /** The history was written anew: there are no fewer entries, but they are others. */
        REWRITTEN,
        /** The entries are there, but their number never was what the receipt says. */
        MISCOUNTED,
        /** Nobody vouches for what it says: it is not signed, or was changed afterwards. */
        NOT_VOUCHED
    }

    /**
     * What a receipt or a report says of an assessment.
     *
     * @param assessment its name
     * @param entries how many there were
     * @param heads the last of them
     * @param voucher who vouches for it
     */
    public record Claim(
            Path receipt, String assessment, Instant at, int entries, List<EntryId> heads, Voucher voucher) {
        public Claim {
            heads = List.copyOf(heads);
        }
    }

    /**
     * Who vouches for a claim.
     *
     * @param good whether the signature is
     * @param signers who signed, by their own words; empty when nobody did
     * @param author the key of the author who signed a receipt; null for a report
     */
    public record Voucher(
            boolean good, List<String> signers, @Nullable AuthorKey author) {
        public Voucher {
            signers = List.copyOf(signers);
        }

        /** The key of the author who signed a receipt. */
        public Optional<AuthorKey> key() {
            return Optional.ofNullable(author);
        }
    }
}
