package muniment.session.analysis;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muniment.catalog.Sha256;
import muniment.journal.EvidenceFiles;
import muniment.journal.JournalProblem;

/** A folder for copies of evidence that is gone when it is closed. */
final class Scratch implements AutoCloseable {
    private final Path folder;
    private final List<Path> copies = new ArrayList<>();

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch make() throws IOException {
        return new Scratch(Files.createTempDirectory("muniment-again"));
    }

    /**
     * Copies evidence out, which is refused once it is larger than it was recorded with.
     *
     * @throws JournalProblem if the bytes are not there or are not what they were
     */
    Path copy(EvidenceFiles files, Sha256 digest, long size, EvidenceFiles.Watch watch)
            throws IOException, JournalProblem {
        var copy = folder.resolve(digest.hex());
        copies.add(copy);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy))) {
            files.copy(digest, size, out, watch);
        }
        return copy;
    }

    @Override
    public void close() throws IOException {
        for (var copy : copies) {
            Files.deleteIfExists(copy);
        }
        Files.deleteIfExists(folder);
    }
}
