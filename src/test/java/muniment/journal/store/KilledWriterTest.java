package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import muniment.catalog.Sha256;
import muniment.journal.Access;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KilledWriterTest {
    private static final int KILLS = 50;
    private static final int PROTECTED_KILLS = 3;
    private static final int MOST_NANOS_OF_A_SAVE = 400_000_000;
    private static final int MOST_LINES = 25;
    private static final int MOST_NANOS = 3_000_000;

    @TempDir
    Path directory;

    @TempDir
    Path temporary;

    @Test
    void whenTheWriterIsKilledThenEveryAcknowledgedEntryIsThereAndTheFileIntact()
            throws IOException, JournalProblem, InterruptedException {
        var file = directory.resolve("killed.muniment");
        try (var journal = Documents.create(file, Examples.CATALOG)) {
            journal.append(Examples.ADA, Examples.NOON, List.of(Examples.opened()));
        }
        var random = new Random(7);
        var acknowledged = new LinkedHashSet<String>();
        var memory = new Memory();
        for (int kill = 0; kill < KILLS; kill++) {
            var before = acknowledged.size();
            acknowledged.addAll(killed(1 + random.nextInt(MOST_LINES), random.nextInt(MOST_NANOS), file.toString()));
            assertTrue(acknowledged.size() > before, () -> errors());

            try (var journal = Documents.open(file, memory)) {
                assertInstanceOf(Access.Writable.class, journal.access());
                assertEquals(Set.of(), missing(acknowledged, journal));
                Books.read(journal);
            }
            assertEquals(List.of("killed.muniment"), List.of(directory.toFile().list()));
        }
        System.getLogger(KilledWriterTest.class.getName())
                .log(System.Logger.Level.INFO, KILLS + " kills, " + acknowledged.size() + " entries");
    }

    @Test
    void whenTheWriterOfAProtectedFileIsKilledThenEveryAcknowledgedEntryIsThereAndNothingLiesBesideIt()
            throws IOException, JournalProblem, InterruptedException {
        var file = directory.resolve("killed.muniment");
        try (var journal = Documents.create(file, Examples.CATALOG, Locked.password())) {
            journal.append(Examples.ADA, Examples.NOON, List.of(Examples.opened()));
        }
        var random = new Random(7);
        var acknowledged = new LinkedHashSet<String>();
        for (int kill = 0; kill < PROTECTED_KILLS; kill++) {
            var before = acknowledged.size();
            var nanos = random.nextInt(MOST_NANOS_OF_A_SAVE);
            acknowledged.addAll(killed(1 + random.nextInt(3), nanos, file.toString(), Locked.WORDS));
            assertTrue(acknowledged.size() > before, () -> errors());

            try (var journal = Documents.open(file, Verified.none(), Locked.password())) {
                assertInstanceOf(Access.Writable.class, journal.access());
                assertEquals(Set.of(), missing(acknowledged, journal));
                Books.read(journal);
            }
            assertEquals(List.of("killed.muniment"), List.of(directory.toFile().list()));
        }
    }

    @Test
    void whenAnotherProcessHasItOpenThenItIsReadAndTheOtherNamed() throws IOException, JournalProblem {
        var file = directory.resolve("shared.muniment");
        Documents.create(file, Examples.CATALOG).close();
        var process = Child.start(TirelessWriter.class, temporary, List.of(), file.toString());
        try (var lines = process.inputReader()) {
            var first = lines.readLine();
            assertTrue(first != null, () -> errors());
            for (int i = 0; i < 5; i++) {
                try (var journal = Documents.open(file, Verified.none())) {
                    var words = Words.of(journal.access());
                    assertTrue(words.contains("(process " + process.pid() + ", since "), () -> words + errors());
                    assertEquals(first, journal.entries().getFirst().id().toString());
                    Books.read(journal);
                }
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private Set<String> killed(int lines, int nanos, String... arguments) throws IOException, InterruptedException {
        var acknowledged = new LinkedHashSet<String>();
        var process = Child.start(TirelessWriter.class, temporary, List.of(), arguments);
        try (BufferedReader reader = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                add(acknowledged, reader.readLine());
            }
            LockSupport.parkNanos(nanos);
            // the handle, as the process itself would close the stream that is still to be read
            process.toHandle().destroyForcibly();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                add(acknowledged, line);
            }
        }
        process.waitFor();
        return acknowledged;
    }

    /** A line that was cut by the kill is no acknowledgement. */
    private static void add(Set<String> acknowledged, @Nullable String line) {
        if (line != null && line.length() == 64) {
            acknowledged.add(line);
        }
    }

    private static Set<String> missing(Set<String> acknowledged, Journal journal) {
        var missing = new HashSet<>(acknowledged);
        missing.removeAll(journal.entries().stream()
                .map(recorded -> recorded.id().toString())
                .collect(Collectors.toSet()));
        return missing;
    }

    private String errors() {
        try {
            return "the writer wrote nothing: " + Child.errors(temporary);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Remembers within one test. */
    static final class Memory implements Verified {
        private final Set<Sha256> seals = new HashSet<>();

        @Override
        public boolean knows(Sha256 seal) {
            return seals.contains(seal);
        }

        @Override
        public void remember(Set<Sha256> more) {
            seals.addAll(more);
        }
    }
}
