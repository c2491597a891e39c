package muniment.journal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import muniment.journal.JournalProblem;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/**
 * One connection to one SQLite file: every piece of work is a transaction of its own, one at a time, and its failures
 * are told in our words.
 */
final class Database implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 5000;

    private final Path file;
    private final Connection connection;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
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
        var config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.enableLoadExtension(false);
        config.setBusyTimeout(PATIENCE_MILLIS);
        try {
            // the URI form, as the driver would take what stands behind a question mark in a file's name for settings
            var connection = config.createConnection("jdbc:sqlite:" + file.toUri());
            try {
                prepare(connection, readOnly);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return new Database(file, connection);
        } catch (SQLException e) {
            throw SqlProblems.of(e, file);
        }
    }

    /**
     * Settings that a file cannot override. Rollback by truncation keeps the document one file and survives a power cut
     * where SQLite's default loses the last commit. Locks are taken per transaction and not for good, so that a second
     * process can read; {@link WriterLock} keeps it from writing.
     */
    private static void prepare(Connection connection, boolean readOnly) throws SQLException {
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
        if (!readOnly) {
            run(connection, "PRAGMA journal_mode=TRUNCATE");
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

    /** Writes all or nothing; what this returns is safe on the disk. */
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
            throw SqlProblems.of(e, file);
        }
    }

    /** A failure may have ended the transaction already; the failure itself is what people are told. */
    private void rollBack() {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException e) {
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "already rolled back", e);
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
        }
    }
}
