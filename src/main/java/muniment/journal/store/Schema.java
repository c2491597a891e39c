package muniment.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import muniment.journal.JournalProblem;

/** The tables of a document; a file that holds anything else is not opened. */
final class Schema {
    /** "Muni" in ASCII, in SQLite's application_id. */
    static final int APPLICATION = 0x4d756e69;

    /** The version of this format, in SQLite's user_version. */
    static final int FORMAT = 1;

    static final int PAGE = 4096;

    private static final Map<String, String> TABLES = Map.of(
            "meta",
            "CREATE TABLE meta(name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
            "entry",
            "CREATE TABLE entry(seq INTEGER PRIMARY KEY, id BLOB NOT NULL, signature BLOB NOT NULL,"
                    + " body BLOB NOT NULL) STRICT",
            "chunk",
            "CREATE TABLE chunk(digest BLOB NOT NULL PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
            "piece",
            "CREATE TABLE piece(file BLOB NOT NULL, n INTEGER NOT NULL, chunk BLOB NOT NULL,"
                    + " PRIMARY KEY(file, n)) STRICT, WITHOUT ROWID");

    private static final String TABLE_TYPES = "texttexttextintegertext";
    private static final String INDEX_TYPES = "texttexttextintegernull";

    private Schema() {}

    /** Settings of a file that has no pages yet; they cannot be made in a transaction. */
    static void prepare(Database database) throws JournalProblem {
        database.run("PRAGMA page_size=" + PAGE);
        // what evidence took that was not kept after all goes back to the disk
        database.run("PRAGMA auto_vacuum=FULL");
    }

    static void create(Connection connection) throws SQLException {
        Database.run(connection, "PRAGMA application_id=" + APPLICATION);
        Database.run(connection, "PRAGMA user_version=" + FORMAT);
        for (var table : new TreeMap<>(TABLES).values()) {
            Database.run(connection, table);
        }
    }

    /** Looks at the tables. */
    static void examine(Database database, Notes notes) throws JournalProblem {
        notes.looked(TABLES.size());
        if (!database.read(Schema::matches)) {
            notes.flaw(Finding.SCHEMA.phrase());
        }
    }

    /** Whether the file holds exactly these tables, word by word, and only the indexes that SQLite makes for them. */
    static boolean matches(Connection connection) throws SQLException {
        var found = new TreeMap<String, String>();
        var automatic = 0;
        var sql = "SELECT type, name, tbl_name, sql, rowid, typeof(type) || typeof(name) || typeof(tbl_name)"
                + " || typeof(rootpage) || typeof(sql) AS types FROM sqlite_schema LIMIT 20";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                var name = rows.getString("name");
                var words = rows.getString("sql");
                var types = words == null ? INDEX_TYPES : TABLE_TYPES;
                if (rows.getLong("rowid") != found.size() + automatic + 1 || !types.equals(rows.getString("types"))) {
                    return false;
                }
                if ("sqlite_autoindex_chunk_1".equals(name)
                        && "chunk".equals(rows.getString("tbl_name"))
                        && words == null
                        && "index".equals(rows.getString("type"))) {
                    automatic++;
                } else if (!"table".equals(rows.getString("type"))
                        || words == null
                        || name == null
                        || !name.equals(rows.getString("tbl_name"))
                        || found.put(name, words) != null) {
                    return false;
                }
            }
        }
        return automatic == 1 && found.equals(TABLES);
    }
}
