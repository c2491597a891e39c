package muniment.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a document that is to be worked on, unless it is larger than what is kept in memory. */
final class DocumentFile {
    private DocumentFile() {}

    static byte[] read(Path pdf) throws Refusal {
        try {
            long size = Files.size(pdf);
            if (Verifier.tooLarge(size)) {
                throw new Refusal(new Problem.DocumentTooLarge(size, Verifier.largest()));
            }
            return Files.readAllBytes(pdf);
        } catch (IOException problem) {
            throw new Refusal(new Problem.FileUnreadable(pdf, Cause.of(problem)), problem);
        }
    }
}
