package muniment.report;

import java.io.IOException;
import java.io.OutputStream;
import muniment.catalog.Sha256;
import muniment.journal.JournalProblem;

/** Where the bytes of enclosed evidence come from. */
@FunctionalInterface
public interface EvidenceBytes {
    /** For reports that enclose none. */
    EvidenceBytes NONE = (digest, _, _) -> {
        throw new IllegalStateException("nobody has the bytes of " + digest);
    };

    /**
     * Copies the bytes of this digest and size.
     *
     * @throws JournalProblem if they are not there, or are not what they were
     * @throws IOException if the stream does not take them
     */
    void copy(Sha256 digest, long size, OutputStream out) throws JournalProblem, IOException;
}
