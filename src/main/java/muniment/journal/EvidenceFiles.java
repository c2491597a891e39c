package muniment.journal;

import java.io.InputStream;
import java.io.OutputStream;
import muniment.catalog.Sha256;

/** The bytes of evidence, named by their SHA-256, kept once and streamed. */
public interface EvidenceFiles {
    /**
     * Keeps the bytes of a stream. They count once an entry names them; bytes that no entry names may be cleared away
     * when the journal is closed.
     *
     * @param watch is told the number of bytes kept so far and may stop the work by throwing
     * @throws JournalProblem if they could not be read or kept
     */
    Kept keep(InputStream bytes, Watch watch) throws JournalProblem;

    /**
     * Copies the bytes out, comparing them with their digest on the way. Never more than the size that they were
     * recorded with: a document can name one piece any number of times.
     *
     * @param size as it was recorded
     * @throws JournalProblem if they are not there, or are not what they were; what was copied so far must then be
     *     thrown away
     */
    void copy(Sha256 digest, long size, OutputStream out, Watch watch) throws JournalProblem;

    /** Whether bytes of this digest are there. */
    boolean holds(Sha256 digest) throws JournalProblem;

    /** What was kept, with its size in bytes. */
    record Kept(Sha256 digest, long size) {}

    /** Follows long work. */
    @FunctionalInterface
    interface Watch {
        void bytes(long done);
    }
}
