package muniment.journal.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.journal.Author;
import muniment.journal.EntryId;
import muniment.journal.JournalProblem;
import muniment.journal.Signer;

/** Changes documents behind Muniment's back, as somebody with any SQLite tool could. */
final class Forgery {
    private Forgery() {}

    static void in(Path file, String... statements) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (var sql : statements) {
                Database.run(connection, sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(String.join("; ", statements), e);
        }
    }

    /** Adds an entry of any bytes and mends count and heads, so that only the entry itself can give it away. */
    static void add(Path file, byte[] bytes, Signer signer, Set<EntryId> replaced) {
        var id = new EntryId(Sha256.of(bytes));
        try (var database = Database.forWriting(file)) {
            database.write(connection -> {
                try {
                    var meta = Meta.read(connection);
                    Database.change(
                            connection,
                            "INSERT INTO entry(seq, id, signature, body) VALUES(?, ?, ?, ?)",
                            meta.count() + 1,
                            id.digest().bytes(),
                            signer.sign(Signatures.message(id)),
                            bytes);
                    var heads = new HashSet<>(meta.heads());
                    heads.removeAll(replaced);
                    heads.add(id);
                    new Meta(meta.catalog(), meta.count() + 1, heads).write(connection);
                    return id;
                } catch (Flaw e) {
                    throw new IllegalStateException(e);
                }
            });
            database.run("PRAGMA journal_mode=DELETE");
        } catch (JournalProblem e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last entries of an intact document. */
    static Set<EntryId> heads(Path file) throws JournalProblem {
        try (var journal = Documents.openReadOnly(file, Verified.none())) {
            return Set.of(journal.entries().getLast().id());
        }
    }

    /** The bytes of a comment that follows these entries. */
    static byte[] comment(Set<EntryId> parents, Author author, Instant at) {
        return EntryCodec.write(
                parents, author, at, List.of(Examples.comment("forged")).getFirst());
    }
}
