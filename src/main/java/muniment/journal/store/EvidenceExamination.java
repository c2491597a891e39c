package muniment.journal.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.journal.Content;
import muniment.journal.Entry;
import muniment.journal.EvidenceFiles;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import org.jspecify.annotations.Nullable;

/** The bytes of evidence: each piece by its own digest, each file as the entries name it, and what nobody names. */
final class EvidenceExamination {
    private final Database database;
    private final @Nullable Sha256 catalog;
    private final EvidenceFiles.Watch watch;
    private final Map<Sha256, Long> named = new LinkedHashMap<>();
    /** Files that entries name with different sizes, of which one at least is wrong. */
    private final Set<Sha256> disputed = new HashSet<>();

    private long done;

    EvidenceExamination(
            Database database, List<Recorded> entries, @Nullable Sha256 catalog, EvidenceFiles.Watch watch) {
        this.database = database;
        this.catalog = catalog;
        this.watch = watch;
        for (var recorded : entries) {
            if (recorded.entry() instanceof Entry.EvidenceRecorded evidence
                    && evidence.evidence().content() instanceof Content.File file) {
                name(file);
            }
        }
    }

    private void name(Content.File file) {
        var before = named.put(file.digest(), file.size());
        if (before != null && before != file.size()) {
            disputed.add(file.digest());
        }
    }

    void chunks(Notes notes) throws JournalProblem {
        database.read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT digest, bytes FROM chunk")) {
                while (rows.next()) {
                    notes.looked();
                    var digest = rows.getBytes(1);
                    var bytes = rows.getBytes(2);
                    if (digest == null
                            || bytes == null
                            || bytes.length > Limits.CHUNK
                            || !Arrays.equals(Sha256.of(bytes).bytes(), digest)) {
                        notes.flaw(Finding.CHUNK.phrase(notes.examined().count()));
                    } else {
                        done += bytes.length;
                        watch.bytes(done);
                    }
                }
            }
            return done;
        });
    }

    void files(Notes notes) throws JournalProblem {
        var gaps = database.read(
                connection -> Database.number(
                        connection,
                        "SELECT count(*) FROM (SELECT 1 FROM piece GROUP BY file HAVING min(n) <> 0 OR max(n) <> count(*) - 1)"));
        if (gaps > 0) {
            notes.flaw(Finding.PIECES.phrase(gaps));
        }
        var files = new SqliteEvidenceFiles(database, () -> {});
        for (var file : named.entrySet()) {
            notes.looked();
            var before = done;
            try {
                var size = new long[1];
                files.copy(file.getKey(), file.getValue(), OutputStream.nullOutputStream(), bytes -> {
                    size[0] = bytes;
                    done = before + bytes;
                    watch.bytes(done);
                });
                if (size[0] != file.getValue() || disputed.contains(file.getKey())) {
                    notes.flaw(Finding.EVIDENCE.phrase(file.getKey().hex()));
                }
            } catch (JournalProblem problem) {
                Examination.flaw(problem);
                notes.flaw(Finding.EVIDENCE.phrase(file.getKey().hex()));
            }
        }
    }

    /** Bytes of work that was stopped are cleared away when the document is closed next; they are no flaw. */
    void strays(Notes notes) throws JournalProblem {
        var files = database.read(connection -> {
            var found = new ArrayList<byte[]>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT DISTINCT file FROM piece")) {
                while (rows.next()) {
                    found.add(rows.getBytes(1));
                }
            }
            return found;
        });
        notes.looked(files.size());
        var strays = files.stream().filter(file -> !names(file)).count();
        if (strays > 0) {
            notes.remark(Finding.STRAY_FILES.phrase(strays));
        }
        var chunks = database.read(connection -> Database.number(
                connection, "SELECT count(*) FROM chunk WHERE digest NOT IN (SELECT chunk FROM piece)"));
        if (chunks > 0) {
            notes.remark(Finding.STRAY_CHUNKS.phrase(chunks));
        }
    }

    private boolean names(byte @Nullable [] file) {
        if (file == null || file.length != 32) {
            return false;
        }
        var digest = Sha256.ofDigest(file);
        return digest.equals(catalog) || named.containsKey(digest);
    }
}
