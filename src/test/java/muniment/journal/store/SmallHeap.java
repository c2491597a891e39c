package muniment.journal.store;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import muniment.journal.JournalProblem;

/** Keeps and copies 64 MB of evidence; run with a heap that could not hold them. */
final class SmallHeap {
    static final int SIZE = 64 << 20;

    private SmallHeap() {}

    public static void main(String[] arguments) throws JournalProblem {
        try (var journal = Documents.create(Path.of(arguments[0]), Examples.CATALOG)) {
            var kept = journal.files().keep(endless(SIZE), _ -> {});
            journal.append(Examples.ADA, Examples.NOON, List.of(Examples.opened(), Examples.recorded(kept)));
            journal.files().copy(kept.digest(), kept.size(), OutputStream.nullOutputStream(), _ -> {});
            System.out.println(kept.size());
        }
    }

    /** Bytes that never repeat within a chunk and differ from chunk to chunk. */
    static InputStream endless(int size) {
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                return at == size ? -1 : (at++ * 0x9E3779B1) >>> 24;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                if (at == size) {
                    return -1;
                }
                var count = Math.min(length, size - at);
                for (int i = 0; i < count; i++) {
                    bytes[from + i] = (byte) ((at++ * 0x9E3779B1) >>> 24);
                }
                return count;
            }
        };
    }
}
