package muniment.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import muniment.files.AtomicFile.Content;
import muniment.files.AtomicFile.Readers;
import muniment.signing.Existing;

/** Writes files whole or not at all, and says in the words of a {@link FileProblem} why not. */
final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes what somebody takes out of an assessment; never over that assessment, whatever its name.
     *
     * @throws FileProblem if it cannot be written, or an assessment lies there
     */
    static <E extends Exception> void write(Session session, Path file, Existing existing, Content<E> content)
            throws FileProblem, E {
        try {
            if (Files.isDirectory(file)) {
                throw new FileProblem(FileProblem.Kind.NOT_A_FILE, file, "", null);
            }
            // told by the system without opening it, which would let go of the locks on it
            var document = session.snapshot().file();
            if (existing == Existing.REPLACE && Files.exists(file) && Files.isSameFile(file, document)) {
                throw new FileProblem(FileProblem.Kind.IS_ASSESSMENT, file, "", null);
            }
            switch (existing) {
                case KEEP -> muniment.files.AtomicFile.create(file, Readers.USUAL, content);
                case REPLACE -> muniment.files.AtomicFile.replace(file, Readers.USUAL, content);
            }
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }

    /** Writes what only its owner may read, where the file system knows owners; makes its directory if need be. */
    static void writeOwn(Path file, byte[] bytes) throws FileProblem {
        try {
            var parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            muniment.files.AtomicFile.<RuntimeException>replace(file, Readers.OWNER, out -> out.write(bytes));
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }
}
