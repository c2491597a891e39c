package muniment.signing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import muniment.files.AtomicFile.Readers;
import muniment.files.DocumentInPlace;

/** Writes files whole or not at all, and says in the words of a {@link Refusal} why not. */
final class AtomicFile {
    private AtomicFile() {}

    /** Writes what only its owner may read, where the file system knows owners. */
    static void writeSecret(Path file, byte[] bytes, Existing existing) throws Refusal {
        write(file, bytes, existing, Readers.OWNER);
    }

    /** Writes what those may read whom the system lets read new files. */
    static void write(Path file, byte[] bytes, Existing existing) throws Refusal {
        write(file, bytes, existing, Readers.USUAL);
    }

    private static void write(Path file, byte[] bytes, Existing existing, Readers readers) throws Refusal {
        try {
            switch (existing) {
                case KEEP -> muniment.files.AtomicFile.<RuntimeException>create(file, readers, out -> out.write(bytes));
                case REPLACE ->
                    muniment.files.AtomicFile.<RuntimeException>replace(file, readers, out -> out.write(bytes));
            }
        } catch (FileAlreadyExistsException _) {
            throw new Refusal(new Problem.FileExists(file));
        } catch (DocumentInPlace problem) {
            throw new Refusal(new Problem.FileNotWritten(file, Wording.english().documentInPlace()), problem);
        } catch (NoSuchFileException problem) {
            throw new Refusal(new Problem.FileNotWritten(file, Wording.english().noSuchFolder()), problem);
        } catch (IOException problem) {
            throw new Refusal(new Problem.FileNotWritten(file, Cause.of(problem)), problem);
        }
    }
}
