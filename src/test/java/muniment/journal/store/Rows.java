package muniment.journal.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import muniment.journal.JournalProblem;

/**
 * Everything that a reader can ask a document for: each value of each row with its type, and what the file says of
 * itself.
 */
final class Rows {
    private static final List<String> QUERIES = List.of(
            "PRAGMA application_id",
            "PRAGMA user_version",
            "PRAGMA encoding",
            "PRAGMA page_size",
            "SELECT rowid, type, name, tbl_name, rootpage, sql, typeof(type), typeof(name), typeof(sql) FROM sqlite_schema",
            "SELECT name, value, typeof(name), typeof(value) FROM meta",
            "SELECT seq, hex(id), hex(signature), hex(body), typeof(id), typeof(signature), typeof(body) FROM entry",
            "SELECT hex(digest), hex(bytes), typeof(digest), typeof(bytes) FROM chunk",
            "SELECT hex(file), n, hex(chunk), typeof(file), typeof(n), typeof(chunk) FROM piece");

    private Rows() {}

    static List<String> all(Path file) throws JournalProblem {
        try (var database = Database.forReading(file)) {
            return database.read(connection -> {
                var all = new ArrayList<String>();
                for (var query : QUERIES) {
                    add(connection, query, all);
                }
                return all;
            });
        }
    }

    private static void add(Connection connection, String query, List<String> all) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new StringBuilder(query);
                for (int i = 1; i <= columns; i++) {
                    row.append('|').append(rows.getString(i));
                }
                all.add(row.toString());
            }
        }
    }
}
