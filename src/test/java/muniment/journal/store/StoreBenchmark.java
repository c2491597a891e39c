package muniment.journal.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.journal.JournalProblem;

/**
 * Measures the document on this machine: {@code java -cp ... muniment.journal.store.StoreBenchmark}. Not a test; the
 * figures depend on the disk.
 */
public final class StoreBenchmark {
    private static final int COMMITS = 2_000;
    private static final int ENTRIES = 10_000;
    private static final int EVIDENCE = 100 << 20;
    private static final int ROUNDS = 3;

    private final Path directory;

    private StoreBenchmark(Path directory) {
        this.directory = directory;
    }

    /** Work to measure. */
    @FunctionalInterface
    private interface Work {
        void run() throws JournalProblem, IOException;
    }

    public static void main(String[] arguments) throws JournalProblem, IOException {
        var directory = Files.createTempDirectory(Path.of(arguments.length > 0 ? arguments[0] : "target"), "bench");
        var benchmark = new StoreBenchmark(directory);
        try {
            benchmark.commits();
            benchmark.opening();
            benchmark.evidence();
        } finally {
            try (var files = Files.list(directory)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static double millis(Work work) throws JournalProblem, IOException {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double best(Work work) throws JournalProblem, IOException {
        var best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, millis(work));
        }
        return best;
    }

    private void commits() throws JournalProblem, IOException {
        var file = directory.resolve("commits.muniment");
        var times = new double[COMMITS];
        try (var journal = Documents.create(file, Examples.CATALOG)) {
            journal.append(Examples.ADA, Examples.NOON, List.of(Examples.opened()));
            for (int n = 0; n < COMMITS; n++) {
                var entry = List.of(Examples.comment("remark " + n));
                times[n] = millis(() -> journal.append(Examples.ADA, Examples.NOON, entry));
            }
        }
        Arrays.sort(times);
        say("append + commit         p50 %.2f ms, p99 %.2f ms", times[COMMITS / 2], times[COMMITS * 99 / 100]);
    }

    private void opening() throws JournalProblem, IOException {
        var file = directory.resolve("opening.muniment");
        try (var journal = Documents.create(file, Examples.CATALOG)) {
            journal.append(Examples.ADA, Examples.NOON, List.of(Examples.opened()));
            var entries = Examples.comments(1, ENTRIES);
            say(
                    "append %d at once    %.0f ms",
                    ENTRIES, millis(() -> journal.append(Examples.ADA, Examples.NOON, entries)));
        }
        say("file of %d entries   %.1f MB", ENTRIES, Files.size(file) / 1e6);
        say(
                "open, nothing verified  %.0f ms",
                best(() -> Documents.open(file, Verified.none()).close()));
        var memory = new Memory(new HashSet<>());
        Documents.open(file, memory).close();
        say(
                "open, all verified      %.0f ms",
                best(() -> Documents.open(file, memory).close()));
    }

    private record Memory(Set<Sha256> seals) implements Verified {
        @Override
        public boolean knows(Sha256 seal) {
            return seals.contains(seal);
        }

        @Override
        public void remember(Set<Sha256> more) {
            seals.addAll(more);
        }
    }

    private void evidence() throws JournalProblem, IOException {
        var source = directory.resolve("evidence.bin");
        try (var out = Files.newOutputStream(source)) {
            var random = new Random(1);
            var bytes = new byte[1 << 20];
            for (int n = 0; n < EVIDENCE; n += bytes.length) {
                random.nextBytes(bytes);
                out.write(bytes);
            }
        }
        var megabytes = EVIDENCE / 1e6;
        say("SHA-256 alone           %.0f MB/s", 1000 * megabytes / best(() -> digest(source)));
        var file = directory.resolve("evidence.muniment");
        say(
                "keep 100 MB             %.0f MB/s",
                1000
                        * megabytes
                        / best(() -> {
                            Files.deleteIfExists(file);
                            try (var journal = Documents.create(file, Examples.CATALOG);
                                    var in = Files.newInputStream(source)) {
                                var kept = journal.files().keep(in, _ -> {});
                                journal.append(
                                        Examples.ADA,
                                        Examples.NOON,
                                        List.of(Examples.opened(), Examples.recorded(kept)));
                            }
                        }));
        try (var journal = Documents.open(file, Verified.none())) {
            var digest = Books.read(journal).evidence().firstKey();
            say(
                    "copy 100 MB             %.0f MB/s",
                    1000
                            * megabytes
                            / best(() -> journal.files()
                                    .copy(digest, Long.MAX_VALUE, OutputStream.nullOutputStream(), _ -> {})));
        }
    }

    private static void digest(Path source) throws IOException {
        var digest = Sha256.algorithm();
        var buffer = new byte[Limits.CHUNK];
        try (InputStream in = Files.newInputStream(source)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }
}
