package muniment.session.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import muniment.catalog.Sha256;
import muniment.files.TemporaryCopy;
import muniment.journal.EvidenceFiles;
import muniment.journal.JournalProblem;
import muniment.session.Session;

/**
 * Copies of evidence that are gone when it is closed. Those of a protected document are encrypted, as they are in it.
 */
final class Scratch implements AutoCloseable {
    private final Session session;
    private final List<TemporaryCopy> copies = new ArrayList<>();

    Scratch(Session session) {
        this.session = session;
    }

    /**
     * Copies evidence out, which is refused once it is larger than it was recorded with.
     *
     * @throws JournalProblem if the bytes are not there or are not what they were
     */
    TemporaryCopy copy(Sha256 digest, long size, EvidenceFiles.Watch watch) throws IOException, JournalProblem {
        var copy = session.isProtected() ? TemporaryCopy.sealed() : TemporaryCopy.plain();
        copies.add(copy);
        var out = copy.writing();
        session.files().copy(digest, size, out, watch);
        out.flush();
        return copy;
    }

    @Override
    public void close() throws IOException {
        for (var copy : copies) {
            copy.close();
        }
    }
}
