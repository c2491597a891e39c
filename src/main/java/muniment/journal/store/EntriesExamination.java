package muniment.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.Examined;
import muniment.journal.Examined.Part;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import org.jspecify.annotations.Nullable;

/** The entries one by one: their names, their places, their signatures, and whether the summary knows the same ones. */
final class EntriesExamination {
    private final @Nullable Meta summary;
    private final Notes order = new Notes(Part.ORDER);
    private final Notes signatures = new Notes(Part.SIGNATURES);
    private final Notes heads = new Notes(Part.HEADS);
    private final Signatures keys = new Signatures();
    private final List<Recorded> entries = new ArrayList<>();
    private final Set<EntryId> known = new HashSet<>();
    private final Set<EntryId> last = new HashSet<>();
    private int rows;

    /** @param summary what the document says of itself, null if that cannot be read */
    EntriesExamination(@Nullable Meta summary) {
        this.summary = summary;
    }

    List<Recorded> entries() {
        return List.copyOf(entries);
    }

    Examined order() {
        return order.examined();
    }

    Examined signatures() {
        return signatures.examined();
    }

    /** Whether count and last entries are those of the summary. */
    Examined heads() {
        if (summary == null) {
            return Examined.unknown(Part.HEADS);
        }
        heads.looked(summary.heads().size());
        if (rows < summary.count()) {
            heads.flaw(Finding.CUT.phrase(rows, summary.count()));
        } else if (rows != summary.count() || !last.equals(summary.heads())) {
            heads.flaw(Finding.HEADS.phrase());
        }
        return heads.examined();
    }

    /** Whether the first entry names the catalog that the summary names. */
    void examineCatalog(Notes notes) {
        notes.looked();
        if (summary != null
                && !entries.isEmpty()
                && entries.getFirst().entry() instanceof Entry.Opened opened
                && !opened.digest().equals(summary.catalog())) {
            notes.flaw(Finding.CATALOG.phrase());
        }
    }

    void read(Database database, Notes ids) throws JournalProblem {
        database.read(connection -> {
            if (Database.number(connection, "SELECT count(*) FROM entry") > Limits.ENTRIES) {
                throw new JournalProblem(JournalProblem.Kind.HOSTILE, null, "", Finding.TOO_MANY.phrase());
            }
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("SELECT seq, id, signature, body FROM entry ORDER BY seq")) {
                while (found.next()) {
                    examine(found, ids);
                }
            }
            return rows;
        });
    }

    private void examine(ResultSet row, Notes ids) throws SQLException {
        var place = ++rows;
        ids.looked();
        order.looked();
        var id = row.getBytes(2);
        var signature = row.getBytes(3);
        var body = row.getBytes(4);
        if (row.getLong(1) != place || id == null || signature == null || body == null) {
            order.flaw(Finding.ENTRY_ROW.phrase(place));
        }
        if (id == null || signature == null || body == null) {
            return;
        }
        // the bytes are judged by their digest first, so that damage is not taken for malice
        if (!Arrays.equals(Sha256.of(body).bytes(), id)) {
            ids.flaw(Finding.ENTRY_ID.phrase(place));
            return;
        }
        try {
            examine(SignedEntry.read(body, signature), place);
        } catch (MalformedEntry e) {
            ids.flaw(Finding.ENTRY_BYTES.phrase(place, String.valueOf(e.getMessage())));
        }
    }

    private void examine(SignedEntry signed, int place) {
        var recorded = signed.recorded();
        signatures.looked();
        if (!keys.good(signed)) {
            signatures.flaw(Finding.ENTRY_SIGNATURE.phrase(place));
        }
        if (!known.add(recorded.id())) {
            order.flaw(Finding.ENTRY_TWICE.phrase(place));
            return;
        }
        if (recorded.parents().isEmpty() != (place == 1)
                || recorded.parents().contains(recorded.id())
                || !known.containsAll(recorded.parents())) {
            order.flaw(Finding.ENTRY_PARENTS.phrase(place));
        }
        last.removeAll(recorded.parents());
        last.add(recorded.id());
        entries.add(recorded);
    }
}
