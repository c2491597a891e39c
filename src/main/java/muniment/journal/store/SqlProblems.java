package muniment.journal.store;

import java.nio.file.Path;
import java.sql.SQLException;
import muniment.journal.JournalProblem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in our words what SQLite says in its codes. */
final class SqlProblems {
    private SqlProblems() {}

    static JournalProblem of(SQLException e, Path file) {
        var code = e instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
        if (code == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK || code == SQLiteErrorCode.SQLITE_READONLY_RECOVERY) {
            return problem(JournalProblem.Kind.UNREADABLE, e, file, Finding.INTERRUPTED.phrase());
        }
        return switch (primary(code)) {
            case SQLITE_FULL -> problem(JournalProblem.Kind.FULL, e, file);
            case SQLITE_READONLY, SQLITE_PERM ->
                problem(JournalProblem.Kind.READ_ONLY, e, file, Obstacle.FILE.phrase());
            case SQLITE_NOTADB -> problem(JournalProblem.Kind.NOT_A_DOCUMENT, e, file, Finding.NO_DATABASE.phrase());
            case SQLITE_CORRUPT, SQLITE_MISMATCH, SQLITE_CONSTRAINT ->
                problem(JournalProblem.Kind.DAMAGED, e, file, Finding.STRUCTURE.phrase());
            case SQLITE_TOOBIG -> problem(JournalProblem.Kind.HOSTILE, e, file, Finding.TOO_MANY.phrase());
            case SQLITE_BUSY, SQLITE_LOCKED -> problem(JournalProblem.Kind.IN_USE, e, file);
            case SQLITE_IOERR, SQLITE_CANTOPEN ->
                problem(JournalProblem.Kind.UNREADABLE, e, file, Finding.DISK.phrase(code.name()));
            default -> problem(JournalProblem.Kind.UNREADABLE, e, file, Finding.SQL.phrase(code.name()));
        };
    }

    private static JournalProblem problem(JournalProblem.Kind kind, SQLException cause, Path file, Object... more) {
        var values = new Object[more.length + 1];
        values[0] = file.toString();
        System.arraycopy(more, 0, values, 1, more.length);
        return new JournalProblem(kind, cause, values);
    }

    /** SQLite's extended codes carry the primary one in their low byte. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return code.code < 0 ? code : SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }
}
