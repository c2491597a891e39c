package muniment.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muniment.catalog.Sha256;

/** Bytes in a document that no entry names. */
final class Unreferenced {
    private Unreferenced() {}

    /** Removes every file but the named ones, and every chunk that no file needs any more; tells how many rows went. */
    static int clear(Connection connection, Set<Sha256> named) throws SQLException {
        var cleared = 0;
        for (var file : files(connection)) {
            if (file.length != 32 || !named.contains(Sha256.ofDigest(file))) {
                cleared += Database.change(connection, "DELETE FROM piece WHERE file = ?", (Object) file);
            }
        }
        return cleared + Database.change(connection, "DELETE FROM chunk WHERE digest NOT IN (SELECT chunk FROM piece)");
    }

    private static List<byte[]> files(Connection connection) throws SQLException {
        List<byte[]> files = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT DISTINCT file FROM piece")) {
            while (rows.next()) {
                var file = rows.getBytes(1);
                if (file != null) {
                    files.add(file);
                }
            }
        }
        return files;
    }
}
