package muniment.journal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import muniment.journal.JournalProblem;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a file that somebody handed over before anything in it is trusted: first its header, byte by byte and
 * without SQLite, then its tables.
 */
final class FileGuard {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int VERSIONS_AT = 18;
    private static final int ENCODING_AT = 56;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_AT = 68;
    private static final int SPARE_AT = 72;
    private static final int SPARE = 20;

    /** Write and read version 1 (no write-ahead log), no reserved bytes, and the fractions that the format fixes. */
    private static final byte[] VERSIONS = {1, 1, 0, 64, 32, 32};

    /** What is beyond is no newer format but a changed byte. */
    private static final int LAST_PLAUSIBLE_FORMAT = 1000;

    private FileGuard() {}

    /** Reads the header without SQLite. */
    static void inspect(Path file) throws JournalProblem {
        if (!Files.isRegularFile(file)) {
            throw foreign(file, Finding.NOT_A_FILE);
        }
        var header = ByteBuffer.allocate(HEADER);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                continue;
            }
        } catch (IOException e) {
            throw new JournalProblem(
                    JournalProblem.Kind.UNREADABLE, e, file.toString(), Finding.DISK.phrase(e.toString()));
        }
        inspect(header, file);
    }

    /** Judges the first bytes of a document, which lie before the position of the buffer. */
    static void inspect(ByteBuffer header, Path file) throws JournalProblem {
        if (header.position() < HEADER || !matches(header, 0, MAGIC)) {
            throw foreign(file, Finding.NO_DATABASE);
        }
        if (header.getInt(APPLICATION_AT) != Schema.APPLICATION) {
            throw foreign(file, Finding.OTHER_APPLICATION);
        }
        var format = header.getInt(USER_VERSION_AT);
        if (format > Schema.FORMAT && format <= LAST_PLAUSIBLE_FORMAT) {
            throw new JournalProblem(JournalProblem.Kind.TOO_NEW, null, file.toString(), format, Schema.FORMAT);
        }
        if (!wellFormed(header)) {
            throw damaged(file, Finding.HEADER);
        }
    }

    private static boolean wellFormed(ByteBuffer header) {
        return header.getShort(PAGE_SIZE_AT) == Schema.PAGE
                && matches(header, VERSIONS_AT, VERSIONS)
                && header.getInt(ENCODING_AT) == 1
                && header.getInt(USER_VERSION_AT) == Schema.FORMAT
                && matches(header, SPARE_AT, new byte[SPARE]);
    }

    private static boolean matches(ByteBuffer header, int at, byte[] expected) {
        var found = new byte[expected.length];
        header.get(at, found);
        return Arrays.equals(found, expected);
    }

    /** Reads the tables; the first thing that is asked of the database. */
    static void check(Database database, boolean toBeWritten) throws JournalProblem {
        var file = database.file();
        database.read(connection -> {
            if (!Schema.matches(connection)) {
                throw new JournalProblem(JournalProblem.Kind.HOSTILE, null, file.toString(), Finding.SCHEMA.phrase());
            }
            var pages = pages(connection, database);
            // a wrong list of free pages would make SQLite write over evidence
            var risky = Database.number(connection, "PRAGMA freelist_count") > 0;
            if (toBeWritten && (risky || pages * Schema.PAGE <= Limits.QUICKLY_CHECKED)) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("PRAGMA quick_check(1)")) {
                    if (!rows.next() || !"ok".equals(rows.getString(1))) {
                        throw damaged(file, Finding.STRUCTURE);
                    }
                }
            }
            return pages;
        });
    }

    /** Compares the size of the file with what the database says. */
    static void checkSize(Database database) throws JournalProblem {
        database.read(connection -> pages(connection, database));
    }

    private static long pages(Connection connection, Database database) throws SQLException, JournalProblem {
        var pages = Database.number(connection, "PRAGMA page_count");
        if (pages * Schema.PAGE != database.size()) {
            throw damaged(database.file(), Finding.STRUCTURE);
        }
        return pages;
    }

    private static JournalProblem foreign(Path file, Finding finding) {
        return new JournalProblem(JournalProblem.Kind.NOT_A_DOCUMENT, null, file.toString(), finding.phrase());
    }

    static JournalProblem damaged(Path file, Finding finding, Object... values) {
        return damaged(file, null, finding, values);
    }

    static JournalProblem damaged(Path file, @Nullable Throwable cause, Finding finding, Object... values) {
        return new JournalProblem(JournalProblem.Kind.DAMAGED, cause, file.toString(), finding.phrase(values));
    }
}
