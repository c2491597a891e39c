package muniment.journal.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.journal.Access;
import muniment.journal.Content;
import muniment.journal.Entry;
import muniment.journal.EvidenceFiles;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import muniment.journal.Signer;
import org.jspecify.annotations.Nullable;

/**
 * A journal in one SQLite database. Guarantees what {@link Journal} promises, and that nothing is written over a file
 * which another program changed since it was opened. May be used by several threads.
 */
final class Document implements Journal {
    private final Database database;
    private final Sha256 catalog;
    private final History history;
    private final Verified memory;
    private final Access access;
    private final @Nullable WriterLock lock;
    private final EvidenceFiles files;
    private boolean closed;

    /** @param lock the right to write, held until this is closed; null for a reader */
    Document(Database database, Loaded loaded, Verified memory, Access access, @Nullable WriterLock lock) {
        this.database = database;
        this.catalog = loaded.catalog();
        this.history = loaded.history();
        this.memory = memory;
        this.access = access;
        this.lock = lock;
        this.files = new SqliteEvidenceFiles(database, this::checkWritable);
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public boolean isProtected() {
        return database.inMemory();
    }

    @Override
    public synchronized List<Recorded> entries() {
        return history.entries();
    }

    @Override
    public synchronized List<Recorded> append(Signer signer, Instant at, List<Entry> entries) throws JournalProblem {
        checkWritable();
        var signed = history.continued(signer, at, entries);
        database.write(connection -> {
            requireUnchanged(connection);
            var seq = history.size();
            for (var one : signed) {
                insert(connection, ++seq, one);
            }
            if (!signed.isEmpty()) {
                var head = signed.getLast().recorded().id();
                new Meta(catalog, seq, Set.of(head)).write(connection);
            }
            return seq;
        });
        if (!signed.isEmpty()) {
            save();
        }
        return history.continueWith(signed);
    }

    /** What could not be saved is taken back, so that memory never says more than the disk. */
    private void save() throws JournalProblem {
        var done = false;
        try {
            database.save();
            done = true;
        } finally {
            if (!done) {
                database.write(connection -> {
                    new Meta(history, catalog).write(connection);
                    return Database.change(connection, "DELETE FROM entry WHERE seq > ?", history.size());
                });
            }
        }
    }

    private static void insert(Connection connection, int seq, SignedEntry entry) throws SQLException {
        Database.change(
                connection,
                "INSERT INTO entry(seq, id, signature, body) VALUES(?, ?, ?, ?)",
                seq,
                entry.recorded().id().digest().bytes(),
                entry.signature(),
                entry.bytes());
    }

    private void requireUnchanged(Connection connection) throws SQLException, JournalProblem {
        if (!isUnchanged(connection)) {
            throw FileGuard.damaged(database.file(), Finding.CHANGED);
        }
    }

    /** Whether the file is the one that was read or written here last. */
    private boolean isUnchanged(Connection connection) throws SQLException, JournalProblem {
        try {
            return database.isUnchanged() && Meta.read(connection).equals(new Meta(history, catalog));
        } catch (Flaw changed) {
            return false;
        }
    }

    private void checkWritable() throws JournalProblem {
        if (access instanceof Access.ReadOnly(var reason)) {
            throw new JournalProblem(
                    JournalProblem.Kind.READ_ONLY, null, database.file().toString(), reason);
        }
    }

    @Override
    public byte[] catalog() throws JournalProblem {
        return catalog(database, catalog);
    }

    static byte[] catalog(Database database, Sha256 digest) throws JournalProblem {
        var files = new SqliteEvidenceFiles(database, () -> {});
        if (files.chunks(digest) > Limits.CATALOG / Limits.CHUNK) {
            throw new JournalProblem(
                    JournalProblem.Kind.HOSTILE, null, database.file().toString(), Finding.TOO_MANY.phrase());
        }
        var bytes = new ByteArrayOutputStream();
        files.copy(digest, Limits.CATALOG, bytes, _ -> {});
        return bytes.toByteArray();
    }

    /** Where it is kept; for tests that make the disk full. */
    Database database() {
        return database;
    }

    @Override
    public EvidenceFiles files() {
        return files;
    }

    @Override
    public synchronized void close() throws JournalProblem {
        if (closed) {
            return;
        }
        closed = true;
        try (var _ = this.new Release()) {
            if (access instanceof Access.Writable) {
                if (clear() > 0 && !history.entries().isEmpty()) {
                    database.save();
                }
                memory.remember(history.headSeals());
            }
            if (lock != null) {
                // takes away the file beside this one that a rollback would need
                database.run("PRAGMA journal_mode=DELETE");
            }
        }
    }

    /** Gives the file back, whatever happened before. */
    private final class Release implements AutoCloseable {
        @Override
        public void close() throws JournalProblem {
            try {
                database.close();
            } finally {
                free();
            }
        }

        private void free() throws JournalProblem {
            try {
                if (lock != null) {
                    lock.close();
                }
            } catch (IOException e) {
                throw new JournalProblem(
                        JournalProblem.Kind.UNREADABLE,
                        e,
                        database.file().toString(),
                        Finding.DISK.phrase(e.toString()));
            }
        }
    }

    /**
     * Clears away bytes that no entry names: of work that was stopped, or of evidence that was never recorded. In a
     * file that another program changed meanwhile everything stays: its entries may name what is not known here.
     */
    private int clear() throws JournalProblem {
        var named = new HashSet<Sha256>(Set.of(catalog));
        for (var recorded : history.entries()) {
            if (recorded.entry() instanceof Entry.EvidenceRecorded evidence
                    && evidence.evidence().content() instanceof Content.File file) {
                named.add(file.digest());
            }
        }
        return database.write(connection -> isUnchanged(connection) ? Unreferenced.clear(connection, named) : 0);
    }
}
