package muniment.journal.store;

import java.nio.file.Path;
import java.util.Arrays;
import muniment.catalog.Sha256;
import muniment.journal.JournalProblem;

/** Cuts evidence into smaller pieces than usual, so that a small document has a file of several. */
final class InPieces {
    private InPieces() {}

    static void cut(Path file, Sha256 digest, byte[] bytes, int length) throws JournalProblem {
        try (var database = Database.forWriting(file)) {
            database.write(connection -> {
                Database.change(connection, "DELETE FROM piece WHERE file = ?", (Object) digest.bytes());
                Database.change(connection, "DELETE FROM chunk WHERE digest = ?", (Object) digest.bytes());
                for (int n = 0; n * length < bytes.length; n++) {
                    var piece = Arrays.copyOfRange(bytes, n * length, Math.min(bytes.length, (n + 1) * length));
                    var name = Sha256.of(piece).bytes();
                    Database.change(connection, "INSERT INTO chunk(digest, bytes) VALUES(?, ?)", name, piece);
                    Database.change(
                            connection, "INSERT INTO piece(file, n, chunk) VALUES(?, ?, ?)", digest.bytes(), n, name);
                }
                return digest;
            });
            database.run("PRAGMA journal_mode=DELETE");
        }
    }
}
