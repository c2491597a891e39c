package muniment.journal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Arrays;
import muniment.files.AtomicFile;
import muniment.journal.Access;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * Puts a password on a document, takes it off, or changes it. The document must be open nowhere.
 *
 * <p>Guarantees that its history is checked first and that the file is replaced in one step: a failure leaves it as it
 * was.
 */
public final class Protection {
    private Protection() {}

    /**
     * Encrypts a document in place; what it took on the disk before may stay readable there until it is overwritten.
     */
    public static void add(Path path, Password password) throws JournalProblem {
        var file = Documents.existing(path);
        if (Contents.isProtected(file)) {
            throw new JournalProblem(Kind.PROTECTED_ALREADY, null, file.toString());
        }
        rewrite(file, null, image -> seal(file, image, password));
    }

    /** Decrypts a document in place. */
    public static void remove(Path path, Password password) throws JournalProblem {
        var file = protectedOne(path);
        rewrite(file, password, image -> bare(file, image));
    }

    /** Encrypts a document with another password. */
    public static void change(Path path, Password before, Password after) throws JournalProblem {
        var file = protectedOne(path);
        rewrite(file, before, image -> seal(file, image, after));
    }

    private static Path protectedOne(Path path) throws JournalProblem {
        var file = Documents.existing(path);
        if (!Contents.isProtected(file)) {
            throw new JournalProblem(Kind.NOT_PROTECTED, null, file.toString());
        }
        return file;
    }

    private static void seal(Path file, byte[] image, Password password) throws JournalProblem {
        try (var home = new ProtectedFile(file, password)) {
            home.write(image);
        }
    }

    private static void bare(Path file, byte[] image) throws JournalProblem {
        try {
            AtomicFile.<RuntimeException>renew(file, ProtectedFile.draft(file), out -> out.write(image));
        } catch (IOException e) {
            throw new JournalProblem(Kind.UNREADABLE, e, file.toString(), Finding.DISK.phrase(e.toString()));
        }
    }

    /** Writes the bytes of a database to where it lay. */
    @FunctionalInterface
    private interface Writing {
        void of(byte[] image) throws JournalProblem;
    }

    private static void rewrite(Path file, @Nullable Password password, Writing writing) throws JournalProblem {
        if (Documents.obstacle(file).orElse(null) instanceof Access.ReadOnly(var reason)) {
            throw new JournalProblem(Kind.READ_ONLY, null, file.toString(), reason);
        }
        var lock = lock(file);
        try {
            var image = checked(file, password);
            try {
                writing.of(image);
            } finally {
                Arrays.fill(image, (byte) 0);
            }
        } finally {
            Documents.release(lock);
        }
    }

    private static WriterLock lock(Path file) throws JournalProblem {
        try {
            return WriterLock.take(file).orElseThrow(() -> new JournalProblem(Kind.IN_USE, null, file.toString()));
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw new JournalProblem(Kind.READ_ONLY, e, file.toString(), Obstacle.DIRECTORY.phrase());
        }
    }

    private static byte[] checked(Path file, @Nullable Password password) throws JournalProblem {
        try (var database = Contents.forWriting(file, password)) {
            FileGuard.check(database, true);
            Loaded.from(database, Verified.none());
            if (database.size() > Limits.PROTECTED) {
                throw ProtectedFile.tooLarge(file);
            }
            var image = database.image();
            // takes away the file beside this one that a rollback would need
            database.run("PRAGMA journal_mode=DELETE");
            return image;
        }
    }
}
