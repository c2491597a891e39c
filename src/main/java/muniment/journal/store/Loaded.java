package muniment.journal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import muniment.catalog.Sha256;
import muniment.journal.Entry;
import muniment.journal.JournalProblem;

/**
 * What was read from a document: every entry recomputed, in its place and signed by its author, and none missing.
 *
 * @param catalog the digest of the catalog in the file, whose bytes were compared with it
 */
record Loaded(Sha256 catalog, History history) {
    static Loaded from(Database database, Verified memory) throws JournalProblem {
        var loaded = database.read(connection -> {
            try {
                return load(connection, database, memory);
            } catch (Flaw e) {
                throw new JournalProblem(
                        JournalProblem.Kind.DAMAGED, e, database.file().toString(), e.finding());
            }
        });
        Document.catalog(database, loaded.catalog());
        memory.remember(loaded.history().headSeals());
        return loaded;
    }

    /** The type of the first entry that this version does not know. */
    Optional<String> unrecognised() {
        return history.entries().stream()
                .filter(recorded -> recorded.entry() instanceof Entry.Unrecognised)
                .map(recorded -> ((Entry.Unrecognised) recorded.entry()).type())
                .findFirst();
    }

    private static Loaded load(Connection connection, Database database, Verified memory)
            throws SQLException, JournalProblem, Flaw {
        var meta = Meta.read(connection);
        var rows = Database.number(connection, "SELECT count(*) FROM entry");
        if (rows > Limits.ENTRIES) {
            throw new JournalProblem(
                    JournalProblem.Kind.HOSTILE, null, database.file().toString(), Finding.TOO_MANY.phrase());
        }
        if (rows < meta.count()) {
            throw new JournalProblem(
                    JournalProblem.Kind.CUT, null, database.file().toString(), rows, meta.count());
        }
        var history = new History(database.file().toString(), meta.catalog());
        var entries = entries(connection, history);
        if (history.size() != meta.count() || !history.heads().equals(meta.heads())) {
            throw new Flaw(Finding.HEADS.phrase());
        }
        verify(entries, history, memory);
        return new Loaded(meta.catalog(), history);
    }

    private static List<SignedEntry> entries(Connection connection, History history) throws SQLException, Flaw {
        var entries = new ArrayList<SignedEntry>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT seq, id, signature, body FROM entry ORDER BY seq")) {
            while (rows.next()) {
                var place = history.size() + 1;
                var id = rows.getBytes(2);
                var signature = rows.getBytes(3);
                var body = rows.getBytes(4);
                // a damaged page can hold nulls where the table takes none
                if (rows.getLong(1) != place || id == null || body == null || signature == null) {
                    throw new Flaw(Finding.ENTRY_ROW.phrase(place));
                }
                var entry = entry(place, id, signature, body);
                history.add(entry);
                entries.add(entry.light());
            }
        }
        return entries;
    }

    private static SignedEntry entry(int place, byte[] id, byte[] signature, byte[] bytes) throws Flaw {
        // the bytes are judged by their digest first, so that damage is not taken for malice
        if (!Arrays.equals(Sha256.of(bytes).bytes(), id)) {
            throw new Flaw(Finding.ENTRY_ID.phrase(place));
        }
        try {
            return SignedEntry.read(bytes, signature);
        } catch (MalformedEntry e) {
            throw new Flaw(Finding.ENTRY_BYTES.phrase(place, String.valueOf(e.getMessage())), e);
        }
    }

    private static void verify(List<SignedEntry> entries, History history, Verified memory) throws Flaw {
        var vouched = history.vouchedFor(memory);
        var signatures = new Signatures();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (!vouched.contains(entry.recorded().id()) && !signatures.good(entry)) {
                throw new Flaw(Finding.ENTRY_SIGNATURE.phrase(i + 1));
            }
        }
    }
}
