package muniment.journal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import muniment.catalog.Sha256;
import muniment.journal.EvidenceFiles;
import muniment.journal.JournalProblem;

/**
 * Evidence bytes in chunks, each stored once under its digest; a file is the list of its chunks.
 *
 * <p>Chunks are written in steps that hold no lock in between, so that entries can be added meanwhile and the work can
 * stop at any moment; only the last step makes the file known.
 */
final class SqliteEvidenceFiles implements EvidenceFiles {
    private static final byte[] NO_CHUNK = {};

    private final Database database;
    private final Obstacles obstacles;

    /** Refuses what is not to be written. */
    @FunctionalInterface
    interface Obstacles {
        void check() throws JournalProblem;
    }

    SqliteEvidenceFiles(Database database, Obstacles obstacles) {
        this.database = database;
        this.obstacles = obstacles;
    }

    @Override
    public Kept keep(InputStream bytes, Watch watch) throws JournalProblem {
        obstacles.check();
        var whole = Sha256.algorithm();
        var chunks = new ArrayList<Sha256>();
        var waiting = new ArrayList<byte[]>();
        long size = 0;
        while (true) {
            var chunk = next(bytes);
            if (chunk.length == 0) {
                break;
            }
            whole.update(chunk);
            size += chunk.length;
            chunks.add(Sha256.of(chunk));
            waiting.add(chunk);
            if (waiting.size() == Limits.CHUNKS_AT_ONCE) {
                store(chunks, waiting);
            }
            watch.bytes(size);
        }
        store(chunks, waiting);
        var digest = Sha256.ofDigest(whole.digest());
        database.write(connection -> {
            list(connection, digest, chunks);
            return digest;
        });
        return new Kept(digest, size);
    }

    /** Keeps bytes that are in memory within a transaction of the caller's. */
    static Sha256 put(Connection connection, byte[] bytes) throws SQLException {
        var chunks = new ArrayList<Sha256>();
        for (int from = 0; from < bytes.length; from += Limits.CHUNK) {
            var chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + Limits.CHUNK));
            var digest = Sha256.of(chunk);
            put(connection, digest.bytes(), chunk);
            chunks.add(digest);
        }
        var digest = Sha256.of(bytes);
        list(connection, digest, chunks);
        return digest;
    }

    private byte[] next(InputStream bytes) throws JournalProblem {
        try {
            return bytes.readNBytes(Limits.CHUNK);
        } catch (IOException e) {
            throw unreadable(e, Finding.SOURCE);
        }
    }

    private JournalProblem unreadable(IOException e, Finding finding) {
        var words = e.getMessage() == null ? e.toString() : e.getMessage();
        return new JournalProblem(
                JournalProblem.Kind.UNREADABLE, e, database.file().toString(), finding.phrase(words));
    }

    private void store(List<Sha256> chunks, List<byte[]> waiting) throws JournalProblem {
        if (waiting.isEmpty()) {
            return;
        }
        var digests = chunks.subList(chunks.size() - waiting.size(), chunks.size());
        database.write(connection -> {
            for (int i = 0; i < waiting.size(); i++) {
                put(connection, digests.get(i).bytes(), waiting.get(i));
            }
            return waiting.size();
        });
        waiting.clear();
    }

    /** Stores a chunk that is not there yet; one that is there but was damaged is healed by its right bytes. */
    private static void put(Connection connection, byte[] digest, byte[] bytes) throws SQLException {
        var stored = bytes(connection, digest);
        if (stored.isEmpty()) {
            Database.change(connection, "INSERT INTO chunk(digest, bytes) VALUES(?, ?)", digest, bytes);
        } else if (!Arrays.equals(stored.get(), bytes)) {
            Database.change(connection, "UPDATE chunk SET bytes = ? WHERE digest = ?", bytes, digest);
        }
    }

    private static Optional<byte[]> bytes(Connection connection, byte[] digest) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT bytes FROM chunk WHERE digest = ?")) {
            statement.setBytes(1, digest);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getBytes(1)) : Optional.empty();
            }
        }
    }

    /** Makes a file known. A file without bytes has one piece that names no chunk. */
    private static void list(Connection connection, Sha256 file, List<Sha256> chunks) throws SQLException {
        Database.change(connection, "DELETE FROM piece WHERE file = ?", (Object) file.bytes());
        var sql = "INSERT INTO piece(file, n, chunk) VALUES(?, ?, ?)";
        for (int n = 0; n < Math.max(1, chunks.size()); n++) {
            Database.change(
                    connection,
                    sql,
                    file.bytes(),
                    n,
                    chunks.isEmpty() ? NO_CHUNK : chunks.get(n).bytes());
        }
    }

    @Override
    public void copy(Sha256 digest, long size, OutputStream out, Watch watch) throws JournalProblem {
        var whole = Sha256.algorithm();
        long done = 0;
        var pieces = pieces(digest);
        for (var piece : pieces) {
            var bytes = database.read(connection -> bytes(connection, piece))
                    .filter(found -> found.length <= Limits.CHUNK)
                    .orElseThrow(() -> damaged(digest));
            done += bytes.length;
            if (done > size) {
                throw damaged(digest);
            }
            whole.update(bytes);
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw unreadable(e, Finding.TARGET);
            }
            watch.bytes(done);
        }
        if (!Sha256.ofDigest(whole.digest()).equals(digest)) {
            throw damaged(digest);
        }
    }

    private JournalProblem damaged(Sha256 digest) {
        return FileGuard.damaged(database.file(), Finding.EVIDENCE, digest.hex());
    }

    private List<byte[]> pieces(Sha256 digest) throws JournalProblem {
        var found = database.read(connection -> {
            List<byte[]> pieces = new ArrayList<>();
            try (var statement = connection.prepareStatement("SELECT chunk FROM piece WHERE file = ? ORDER BY n")) {
                statement.setBytes(1, digest.bytes());
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var piece = rows.getBytes(1);
                        pieces.add(piece == null ? NO_CHUNK : piece);
                    }
                }
            }
            return pieces;
        });
        if (found.isEmpty()) {
            throw new JournalProblem(
                    JournalProblem.Kind.NO_SUCH_EVIDENCE, null, database.file().toString(), digest.hex());
        }
        return found.size() == 1 && found.getFirst().length == 0 ? List.of() : found;
    }

    @Override
    public boolean holds(Sha256 digest) throws JournalProblem {
        return chunks(digest) > 0;
    }

    /** Of how many chunks a file consists; 0 when it is not known. */
    long chunks(Sha256 digest) throws JournalProblem {
        return database.read(connection ->
                Database.number(connection, "SELECT count(*) FROM piece WHERE file = ?", (Object) digest.bytes()));
    }
}
