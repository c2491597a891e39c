package muniment.journal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muniment.catalog.Sha256;
import muniment.journal.Access;
import muniment.journal.Entry;
import muniment.journal.EvidenceFiles;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import muniment.journal.Recorded;
import muniment.journal.Signer;

/** A journal that lives as long as the test that uses it, under the same contract as a document. */
public final class MemoryJournal implements Journal {
    private final byte[] catalog;
    private final History history;
    private final EvidenceFiles files = new MemoryFiles();

    public MemoryJournal(byte[] catalog) {
        this.catalog = catalog.clone();
        this.history = new History("memory", Sha256.of(catalog));
    }

    @Override
    public Access access() {
        return new Access.Writable();
    }

    @Override
    public boolean isProtected() {
        return false;
    }

    @Override
    public synchronized List<Recorded> entries() {
        return history.entries();
    }

    @Override
    public synchronized List<Recorded> append(Signer signer, Instant at, List<Entry> entries) throws JournalProblem {
        var signed = history.continued(signer, at, entries);
        return history.continueWith(signed);
    }

    @Override
    public byte[] catalog() {
        return catalog.clone();
    }

    @Override
    public EvidenceFiles files() {
        return files;
    }

    @Override
    public void close() {
        // memory needs no closing
    }

    private static final class MemoryFiles implements EvidenceFiles {
        private final Map<Sha256, byte[]> files = new HashMap<>();

        @Override
        public synchronized Kept keep(InputStream bytes, Watch watch) throws JournalProblem {
            try {
                var all = bytes.readAllBytes();
                watch.bytes(all.length);
                var digest = Sha256.of(all);
                files.put(digest, all);
                return new Kept(digest, all.length);
            } catch (IOException e) {
                throw unreadable(e, Finding.SOURCE);
            }
        }

        @Override
        public synchronized void copy(Sha256 digest, long size, OutputStream out, Watch watch) throws JournalProblem {
            var bytes = files.get(digest);
            if (bytes == null) {
                throw new JournalProblem(JournalProblem.Kind.NO_SUCH_EVIDENCE, null, "memory", digest.hex());
            }
            try {
                out.write(bytes);
                watch.bytes(bytes.length);
            } catch (IOException e) {
                throw unreadable(e, Finding.TARGET);
            }
        }

        @Override
        public synchronized boolean holds(Sha256 digest) {
            return files.containsKey(digest);
        }

        private static JournalProblem unreadable(IOException e, Finding finding) {
            return new JournalProblem(
                    JournalProblem.Kind.UNREADABLE, e, "memory", finding.phrase(String.valueOf(e.getMessage())));
        }
    }
}
