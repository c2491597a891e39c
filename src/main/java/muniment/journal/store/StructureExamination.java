package muniment.journal.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import muniment.journal.JournalProblem;

/** How the database holds together, as SQLite itself sees it and by its size. */
final class StructureExamination {
    private static final int MOST = 20;

    private StructureExamination() {}

    static void examine(Database database, Notes notes) throws JournalProblem {
        FileGuard.checkSize(database);
        List<String> answers = database.read(connection -> {
            notes.looked(Database.number(connection, "PRAGMA page_count"));
            return answers(connection);
        });
        for (var answer : answers) {
            if (!answer.equals("ok")) {
                notes.flaw(Finding.STRUCTURE_DETAIL.phrase(answer.strip()));
            }
        }
    }

    private static List<String> answers(java.sql.Connection connection) throws SQLException {
        var answers = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("PRAGMA integrity_check(" + MOST + ")")) {
            while (rows.next()) {
                answers.add(String.valueOf(rows.getString(1)));
            }
        }
        return answers;
    }
}
