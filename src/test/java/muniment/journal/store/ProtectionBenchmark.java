package muniment.journal.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import muniment.journal.JournalProblem;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * Measures what protection costs on this machine: {@code java -cp ... muniment.journal.store.ProtectionBenchmark}. Not
 * a test; the figures depend on the processor and the disk.
 */
public final class ProtectionBenchmark {
    private static final int ROUNDS = 7;
    private static final int[] MEGABYTES = {5, 100};

    private ProtectionBenchmark() {}

    /** Work to measure. */
    @FunctionalInterface
    private interface Work {
        void run() throws JournalProblem, IOException;
    }

    public static void main(String[] arguments) throws JournalProblem, IOException {
        var directory = Files.createTempDirectory(Path.of(arguments.length > 0 ? arguments[0] : "target"), "bench");
        for (var megabytes : MEGABYTES) {
            measure(directory.resolve("plain" + megabytes), megabytes, null);
            measure(directory.resolve("protected" + megabytes), megabytes, Locked.password());
        }
        Files.delete(directory);
    }

    private static void measure(Path file, int megabytes, @Nullable Password password)
            throws JournalProblem, IOException {
        try (var journal = Documents.create(file, Examples.CATALOG, password)) {
            var bytes = JournalContract.bytes(megabytes << 20);
            var kept = journal.files().keep(new ByteArrayInputStream(bytes), Books.NOBODY);
            journal.append(Examples.ADA, Examples.NOON, List.of(Examples.opened(), Examples.recorded(kept)));
            say(file, "append", () -> journal.append(Examples.ADA, Examples.NOON, List.of(Examples.comment("one"))));
        }
        say(file, "open", () -> Documents.open(file, Verified.none(), password).close());
        Files.delete(file);
    }

    private static void say(Path file, String what, Work work) throws JournalProblem, IOException {
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-13s %-7s best %.1f ms, median %.1f ms%n",
                file.getFileName(),
                what,
                times[0],
                times[ROUNDS / 2]);
    }
}
