package muniment.journal;

import java.time.Instant;
import java.util.List;

/**
 * One assessment's history with the bytes that belong to it.
 *
 * <p>Guarantees that an entry which {@link #append} returned survives the death of the process and of the machine, that
 * entries are never changed, and that every parent stands before its children.
 */
public interface Journal extends AutoCloseable {
    /** Whether entries can be added, and if not, why. */
    Access access();

    /** Whether it is protected by a password where it is kept. */
    boolean isProtected();

    /** All entries, parents first. */
    List<Recorded> entries();

    /**
     * Adds entries in one step: all of them or none.
     *
     * @param at the moment to record, the same for all of them
     * @return the entries as they are kept now, once they are safe on the disk
     * @throws JournalProblem if they could not be kept; the journal is then as before
     */
    List<Recorded> append(Signer signer, Instant at, List<Entry> entries) throws JournalProblem;

    /** The exact bytes of the catalog that this assessment is judged by. */
    byte[] catalog() throws JournalProblem;

    /** The bytes of evidence files. */
    EvidenceFiles files();

    @Override
    void close() throws JournalProblem;
}
