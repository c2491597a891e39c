package muniment.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import muniment.journal.JournalProblem;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/**
 * One connection to one SQLite database: every piece of work is a transaction of its own, one at a time, and its
 * failures are told in our words. It lies in a file, or in memory when its file is protected by a password.
 */
final class Database implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 5000;
    private static final String MAIN = "main";

    private final Path file;
    private final Connection connection;
    private final @Nullable ProtectedFile home;

    private Database(Path file, Connection connection, @Nullable ProtectedFile home) {
        this.file = file;
        this.connection = connection;
        this.home = home;
    }

    /** Work inside a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException, JournalProblem;
    }

    static Database forReading(Path file) throws JournalProblem {
        return open(file, true);
    }

    static Database forWriting(Path file) throws JournalProblem {
        return open(file, false);
    }

    private static Database open(Path file, boolean readOnly) throws JournalProblem {
        var config = config(readOnly);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        // the URI form, as the driver would take what stands behind a question mark in a file's name for settings
        return connected(file, config, "jdbc:sqlite:" + file.toUri(), null, connection -> {
            prepare(connection);
            if (!readOnly) {
                run(connection, "PRAGMA journal_mode=TRUNCATE");
            }
        });
    }

    /** A database in memory that is not in its file yet; this closes the file with itself. */
    static Database inMemory(ProtectedFile home) throws JournalProblem {
        return inMemory(home, Database::prepareMemory);
    }

    /** The database of a protected file, in memory; this closes the file with itself. */
    static Database inMemory(ProtectedFile home, byte[] image, boolean readOnly) throws JournalProblem {
        return inMemory(home, connection -> {
            connection.unwrap(SQLiteConnection.class).deserialize(MAIN, image);
            prepareMemory(connection);
            if (readOnly) {
                run(connection, "PRAGMA query_only=ON");
            }
        });
    }

    private static Database inMemory(ProtectedFile home, Preparation preparation) throws JournalProblem {
        return connected(home.file(), config(false), "jdbc:sqlite::memory:", home, preparation);
    }

    private static void prepareMemory(Connection connection) throws SQLException {
        prepare(connection);
        run(connection, "PRAGMA journal_mode=MEMORY");
        run(connection, "PRAGMA max_page_count=" + Limits.PROTECTED / Schema.PAGE);
    }

    private static SQLiteConfig config(boolean readOnly) {
        var config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.enableLoadExtension(false);
        config.setBusyTimeout(PATIENCE_MILLIS);
        return config;
    }

    /** What a connection needs before anything else is asked of it. */
    @FunctionalInterface
    private interface Preparation {
        void of(Connection connection) throws SQLException;
    }

    private static Database connected(
            Path file, SQLiteConfig config, String url, @Nullable ProtectedFile home, Preparation preparation)
            throws JournalProblem {
        try {
            var connection = config.createConnection(url);
            try {
                preparation.of(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return new Database(file, connection, home);
        } catch (SQLException e) {
            throw SqlProblems.of(e, file);
        }
    }

    /**
     * Settings that a file cannot override. Rollback by truncation keeps the document one file and survives a power cut
     * where SQLite's default loses the last commit. Locks are taken per transaction and not for good, so that a second
     * process can read; {@link WriterLock} keeps it from writing.
     */
    private static void prepare(Connection connection) throws SQLException {
        var sqlite = connection.unwrap(SQLiteConnection.class);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, Limits.VALUE);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        for (var pragma : new String[] {
            "trusted_schema=OFF",
            "cell_size_check=ON",
            "mmap_size=0",
            "temp_store=MEMORY",
            "foreign_keys=ON",
            "locking_mode=NORMAL",
            "synchronous=FULL",
            "fullfsync=ON"
        }) {
            run(connection, "PRAGMA " + pragma);
        }
    }

    Path file() {
        return file;
    }

    /** The file in which SQLite keeps what it would need to take back a step. */
    static Path rollbackJournal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    /** Whether a step was perhaps interrupted and has to be taken back before the file can be read. */
    static boolean interrupted(Path file) {
        return rollbackJournal(file).toFile().length() > 0;
    }

    /** Reads in one transaction, so that everything read belongs together. */
    synchronized <T> T read(Work<T> work) throws JournalProblem {
        return transaction("BEGIN", work);
    }

    /** Writes all or nothing; what this returns is safe on the disk, or in memory until {@link #save} is called. */
    synchronized <T> T write(Work<T> work) throws JournalProblem {
        return transaction("BEGIN IMMEDIATE", work);
    }

    private <T> T transaction(String begin, Work<T> work) throws JournalProblem {
        try {
            run(connection, begin);
            var done = false;
            try {
                var result = work.on(connection);
                run(connection, "COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack();
                }
            }
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    private JournalProblem problem(SQLException e) {
        var problem = SqlProblems.of(e, file);
        return home != null && problem.kind() == JournalProblem.Kind.FULL ? ProtectedFile.tooLarge(file) : problem;
    }

    /** A failure may have ended the transaction already; the failure itself is what people are told. */
    private void rollBack() {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "already rolled back", e);
        }
    }

    /** Whether what is written is safe only once it is saved. */
    boolean inMemory() {
        return home != null;
    }

    /** Puts what lies in memory into its file; what returns is safe on the disk. */
    synchronized void save() throws JournalProblem {
        if (home != null) {
            var image = image();
            try {
                home.write(image);
            } finally {
                Arrays.fill(image, (byte) 0);
            }
        }
    }

    /** Whether no other program wrote the file that what lies in memory belongs to; true where nothing does. */
    boolean isUnchanged() throws JournalProblem {
        return home == null || home.isUnchanged();
    }

    /** All its bytes, as they would lie in a file. */
    synchronized byte[] image() throws JournalProblem {
        try {
            return connection.unwrap(SQLiteConnection.class).serialize(MAIN);
        } catch (SQLException e) {
            throw SqlProblems.of(e, file);
        }
    }

    /** How many bytes it had when it was read or saved last. */
    long size() throws JournalProblem {
        try {
            return home == null ? Files.size(file) : home.size();
        } catch (IOException e) {
            throw new JournalProblem(
                    JournalProblem.Kind.UNREADABLE, e, file.toString(), Finding.DISK.phrase(e.toString()));
        }
    }

    /** Runs one statement outside of any transaction. */
    synchronized void run(String sql) throws JournalProblem {
        try {
            run(connection, sql);
        } catch (SQLException e) {
            throw SqlProblems.of(e, file);
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a change with values for its places and tells how many rows it touched. */
    static int change(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** The single number that a query answers. */
    static long number(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    @Override
    public synchronized void close() throws JournalProblem {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqlProblems.of(e, file);
        } finally {
            if (home != null) {
                home.close();
            }
        }
    }
}
