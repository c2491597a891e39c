package muniment.journal.store;

import java.nio.file.Path;
import java.util.Arrays;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/** Gets at the database of a file, be it one itself or protected by a password. */
final class Contents {
    private Contents() {}

    /** Looks at a file that somebody handed over; what is protected is looked at once it is decrypted. */
    static void inspect(Path file) throws JournalProblem {
        if (!isProtected(file)) {
            FileGuard.inspect(file);
        }
    }

    static Database forReading(Path file, @Nullable Password password) throws JournalProblem {
        return isProtected(file) ? inMemory(file, password, true) : Database.forReading(file);
    }

    /** Looks at the file first; for the one who holds the lock, so that nobody else in this process works in it. */
    static Database forWriting(Path file, @Nullable Password password) throws JournalProblem {
        if (!ProtectedFile.isOne(file)) {
            FileGuard.inspect(file);
            return Database.forWriting(file);
        }
        ProtectedFile.clear(file);
        return inMemory(file, password, false);
    }

    private static Database inMemory(Path file, @Nullable Password password, boolean readOnly) throws JournalProblem {
        if (password == null) {
            throw new JournalProblem(Kind.PASSWORD_NEEDED, null, file.toString());
        }
        var home = new ProtectedFile(file, password);
        var done = false;
        try {
            var image = home.read();
            var database = Database.inMemory(home, image, readOnly);
            Arrays.fill(image, (byte) 0);
            done = true;
            return database;
        } finally {
            if (!done) {
                home.close();
            }
        }
    }

    /** Asks SQLite first of what this process works in: to read past it would let go of its locks, on POSIX. */
    static boolean isProtected(Path file) throws JournalProblem {
        var held = Holder.of(file).filter(Holder::isThisProcess).isPresent();
        return (!held || !isDatabase(file)) && ProtectedFile.isOne(file);
    }

    private static boolean isDatabase(Path file) {
        try (var database = Database.forReading(file)) {
            database.read(connection -> Database.number(connection, "PRAGMA schema_version"));
            return true;
        } catch (JournalProblem e) {
            return e.kind() != Kind.NOT_A_DOCUMENT;
        }
    }
}
