package muniment.journal.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;
import muniment.catalog.Sha256;
import muniment.journal.Access;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/** Makes and opens documents: assessments in one file each. */
public final class Documents {
    private Documents() {}

    /**
     * Makes an empty document that holds a catalog. If that fails, there is no file as before.
     *
     * @param catalog the exact bytes that the assessment will be judged by
     * @throws JournalProblem if there is a file of that name already, or it cannot be written
     */
    public static Journal create(Path path, byte[] catalog) throws JournalProblem {
        return create(path, catalog, null);
    }

    /**
     * The same, protected by a password.
     *
     * @param password is copied; null for a document that is not protected
     */
    public static Journal create(Path path, byte[] catalog, @Nullable Password password) throws JournalProblem {
        if (catalog.length > Limits.CATALOG) {
            throw new JournalProblem(Kind.TOO_LARGE, null, path.toString(), (long) catalog.length, Limits.CATALOG);
        }
        var file = path.toAbsolutePath();
        if (Files.exists(file)) {
            throw new JournalProblem(Kind.EXISTS, null, file.toString());
        }
        var lock = lockNew(file);
        try {
            Files.createFile(file);
        } catch (IOException e) {
            release(lock);
            throw cannotCreate(e, file);
        }
        var done = false;
        try {
            var journal = filled(empty(file, password), catalog, lock);
            done = true;
            return journal;
        } finally {
            if (!done) {
                discard(file, lock);
            }
        }
    }

    private static WriterLock lockNew(Path file) throws JournalProblem {
        try {
            return WriterLock.take(file).orElseThrow(() -> new JournalProblem(Kind.IN_USE, null, file.toString()));
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw cannotCreate(e, file);
        }
    }

    private static JournalProblem cannotCreate(Exception e, Path file) {
        return switch (e) {
            case FileAlreadyExistsException _ -> new JournalProblem(Kind.EXISTS, e, file.toString());
            case NoSuchFileException _ -> new JournalProblem(Kind.NOT_FOUND, e, String.valueOf(file.getParent()));
            case AccessDeniedException _, ReadOnlyFileSystemException _ ->
                new JournalProblem(Kind.READ_ONLY, e, file.toString(), Obstacle.DIRECTORY.phrase());
            default -> new JournalProblem(Kind.UNREADABLE, e, file.toString(), Finding.DISK.phrase(e.toString()));
        };
    }

    private static Database empty(Path file, @Nullable Password password) throws JournalProblem {
        return password == null ? Database.forWriting(file) : Database.inMemory(new ProtectedFile(file, password));
    }

    private static Journal filled(Database database, byte[] catalog, WriterLock lock) throws JournalProblem {
        var done = false;
        try {
            Schema.prepare(database);
            var history = database.write(connection -> {
                Schema.create(connection);
                var digest = SqliteEvidenceFiles.put(connection, catalog);
                var empty = new History(database.file().toString(), digest);
                new Meta(empty, digest).write(connection);
                return empty;
            });
            database.save();
            done = true;
            return new Document(
                    database, new Loaded(Sha256.of(catalog), history), Verified.none(), new Access.Writable(), lock);
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    private static void discard(Path file, WriterLock lock) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(Database.rollbackJournal(file));
        } catch (IOException e) {
            System.getLogger(Documents.class.getName()).log(System.Logger.Level.WARNING, "half a file stays", e);
        } finally {
            release(lock);
        }
    }

    /**
     * Opens a document; for writing if that is possible, else for reading with the reason in {@link Journal#access}.
     *
     * @throws JournalProblem if the file is not a document, or not what it was
     */
    public static Journal open(Path path, Verified memory) throws JournalProblem {
        return open(path, memory, null);
    }

    /**
     * The same with a password, which a document that is not protected does not need.
     *
     * @param password is copied; null when there is none
     */
    public static Journal open(Path path, Verified memory, @Nullable Password password) throws JournalProblem {
        var file = existing(path);
        var obstacle = obstacle(file);
        if (obstacle.isPresent()) {
            Contents.inspect(file);
            return reader(file, memory, obstacle.get(), password);
        }
        Optional<WriterLock> lock;
        try {
            lock = WriterLock.take(file);
        } catch (IOException | ReadOnlyFileSystemException e) {
            Contents.inspect(file);
            return reader(file, memory, Obstacle.DIRECTORY.access(), password);
        }
        // who has the lock has inspected it; to read it here again could let go of locks that this very process holds
        return lock.isPresent()
                ? writer(file, memory, lock.get(), password)
                : reader(file, memory, new Access.ReadOnly(Holder.inUse(file)), password);
    }

    /** Opens a document for reading only; leaves nothing beside it and takes no lock that lasts. */
    public static Journal openReadOnly(Path path, Verified memory) throws JournalProblem {
        return openReadOnly(path, memory, null);
    }

    /** The same with a password, which a document that is not protected does not need. */
    public static Journal openReadOnly(Path path, Verified memory, @Nullable Password password) throws JournalProblem {
        readable(path);
        return reader(existing(path), memory, Obstacle.ASKED.access(), password);
    }

    /**
     * Inspects a file and takes back the step that was interrupted, if there is one.
     *
     * @return the file; empty when this very process works in it, so that nothing but SQLite may open it
     */
    static Optional<Path> readable(Path path) throws JournalProblem {
        var file = existing(path);
        if (Holder.of(file).filter(Holder::isThisProcess).isPresent()) {
            return Optional.empty();
        }
        Contents.inspect(file);
        if (Database.interrupted(file) && obstacle(file).isEmpty()) {
            takeBack(file);
        }
        return Optional.of(file);
    }

    /** Only a writer can take back the step that was interrupted; it does nothing else, clears nothing away. */
    private static void takeBack(Path file) throws JournalProblem {
        Optional<WriterLock> lock;
        try {
            lock = WriterLock.take(file);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw cannotCreate(e, file);
        }
        if (lock.isPresent()) {
            try (var database = Database.forWriting(file)) {
                database.run("PRAGMA journal_mode=DELETE");
            } finally {
                release(lock.get());
            }
        }
    }

    /** Whether a file is protected by a password, by its first bytes; what is in it is not judged. */
    public static boolean isProtected(Path path) throws JournalProblem {
        return Contents.isProtected(existing(path));
    }

    /** Whether this very process works in this document: its file must then not be opened by anything but SQLite. */
    public static boolean openHere(Path path) {
        try {
            return Holder.of(path.toRealPath()).filter(Holder::isThisProcess).isPresent();
        } catch (IOException notThere) {
            return false;
        }
    }

    /** The one name under which everybody finds a file and so its lock, whatever links lead to it. */
    static Path existing(Path path) throws JournalProblem {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException e) {
            throw new JournalProblem(Kind.NOT_FOUND, e, path.toAbsolutePath().toString());
        } catch (IOException e) {
            throw new JournalProblem(
                    Kind.UNREADABLE, e, path.toAbsolutePath().toString(), Finding.DISK.phrase(e.toString()));
        }
    }

    static Optional<Access> obstacle(Path file) {
        if (!Permissions.writable(file)) {
            return Optional.of(Obstacle.FILE.access());
        }
        var directory = file.getParent();
        return directory != null && !Permissions.writable(directory)
                ? Optional.of(Obstacle.DIRECTORY.access())
                : Optional.empty();
    }

    private static Journal reader(Path file, Verified memory, Access access, @Nullable Password password)
            throws JournalProblem {
        return loaded(Contents.forReading(file, password), memory, access, null);
    }

    private static Journal writer(Path file, Verified memory, WriterLock lock, @Nullable Password password)
            throws JournalProblem {
        var done = false;
        try {
            var journal = loaded(Contents.forWriting(file, password), memory, new Access.Writable(), lock);
            done = true;
            return journal;
        } finally {
            if (!done) {
                release(lock);
            }
        }
    }

    private static Journal loaded(Database database, Verified memory, Access wanted, @Nullable WriterLock lock)
            throws JournalProblem {
        var done = false;
        try {
            FileGuard.check(database, lock != null);
            var loaded = Loaded.from(database, memory);
            var access = loaded.unrecognised()
                    .filter(_ -> wanted instanceof Access.Writable)
                    .map(type -> Obstacle.UNKNOWN_ENTRY.access(type))
                    .orElse(wanted);
            var document = new Document(database, loaded, memory, access, lock);
            done = true;
            return document;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    static void release(WriterLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            System.getLogger(Documents.class.getName()).log(System.Logger.Level.WARNING, "lock file stays", e);
        }
    }
}
