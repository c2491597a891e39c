package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import muniment.catalog.Sha256;
import muniment.journal.Access;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentAccessTest {
    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws JournalProblem {
        file = directory.resolve("orders.muniment");
        Books.write(file);
    }

    @Test
    void whenTwoOpenItThenTheSecondReadsAndIsToldWhoHasIt() throws JournalProblem {
        try (var first = Documents.open(file, Verified.none());
                var second = Documents.open(file, Verified.none())) {
            assertEquals(new Access.Writable(), first.access());
            var words = Words.of(second.access());
            assertTrue(words.contains(System.getProperty("user.name")), words);
            assertTrue(words.contains("(process " + ProcessHandle.current().pid() + ", since 2"), words);
            assertEquals(Books.read(first), Books.read(second));
            assertReadOnly(second);
        }
        assertOnlyTheDocumentIsLeft();
    }

    @Test
    void whenTheFirstAppendsThenTheSecondStillReadsEvidence() throws JournalProblem {
        try (var first = Documents.open(file, Verified.none());
                var second = Documents.open(file, Verified.none())) {
            var before = Books.read(second);
            first.append(Examples.ADA, Examples.NOON, Examples.comments(20, 30));

            assertEquals(before, Books.read(second));
            try (var third = Documents.openReadOnly(file, Verified.none())) {
                assertEquals(first.entries(), third.entries());
            }
        }
    }

    @Test
    void whenManyThreadsTakeTheLockThenOneHasItAndKeepsIt() throws Exception {
        var table = Path.of("/proc/locks");
        assumeTrue(Files.isReadable(table));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 30; round++) {
                var tries = Collections.nCopies(8, (Callable<Optional<WriterLock>>) () -> WriterLock.take(file));
                var taken = new ArrayList<WriterLock>();
                for (var one : threads.invokeAll(tries)) {
                    one.get().ifPresent(taken::add);
                }
                assertEquals(1, taken.size());
                var inode = ":" + Files.getAttribute(WriterLock.beside(file), "unix:ino") + " ";
                assertTrue(Files.readAllLines(table).stream().anyMatch(line -> line.contains(inode)));
                taken.getFirst().close();
            }
        }
    }

    @Test
    void whenTheFirstIsClosedThenTheNextCanWrite() throws JournalProblem {
        Documents.open(file, Verified.none()).close();
        try (var next = Documents.open(file, Verified.none())) {
            assertEquals(new Access.Writable(), next.access());
        }
    }

    @Test
    void whenALinkLeadsToItThenItIsStillOneDocument() throws JournalProblem, IOException {
        assumeTrue(posix());
        var link = Files.createSymbolicLink(directory.resolve("link.muniment"), file);
        try (var first = Documents.open(file, Verified.none());
                var second = Documents.open(link, Verified.none())) {
            assertEquals(new Access.Writable(), first.access());
            assertReadOnly(second);
        }
    }

    @Test
    void whenAKilledProcessLeftItsLockFileThenNobodyIsHindered() throws JournalProblem, IOException {
        Files.writeString(WriterLock.beside(file), "somebody@elsewhere\n4711\n0");
        try (var journal = Documents.open(file, Verified.none())) {
            assertEquals(new Access.Writable(), journal.access());
        }
        assertOnlyTheDocumentIsLeft();
    }

    @Test
    void whenOnlyReadingIsAskedForThenNothingIsWrittenAnywhere() throws JournalProblem, IOException {
        var before = Files.readAllBytes(file);
        try (var journal = Documents.openReadOnly(file, Verified.none())) {
            assertReadOnly(journal);
            assertOnlyTheDocumentIsLeft();
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void whenAStepWasInterruptedThenReadingTakesItBackAndClearsNothingAway() throws Exception {
        var copy = directory.resolve("copy.muniment");
        var unreferenced = JournalContract.bytes(9_000);
        try (var journal = (Document) Documents.open(file, Verified.none())) {
            journal.files().keep(new ByteArrayInputStream(unreferenced), Books.NOBODY);
            // a step that does not fit into memory reaches the file before it is done
            journal.database().run("PRAGMA cache_size=1");
            journal.database().write(connection -> {
                Database.run(connection, "UPDATE chunk SET bytes = zeroblob(400000)");
                try {
                    Files.copy(file, copy);
                    Files.copy(Database.rollbackJournal(file), Database.rollbackJournal(copy));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                Database.run(connection, "ROLLBACK");
                Database.run(connection, "BEGIN");
                return 0;
            });
            assertTrue(Database.interrupted(copy));
        }
        try (var journal = Documents.openReadOnly(copy, Verified.none())) {
            assertTrue(journal.files().holds(Sha256.of(unreferenced)));
            assertEquals(12, Books.read(journal).entries().size());
        }
        assertFalse(Files.exists(Database.rollbackJournal(copy)));
    }

    @Test
    void whenTheFileIsMarkedReadOnlyThenItIsReadAndTheReasonSaid() throws JournalProblem, IOException {
        assumeTrue(posix());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        try (var journal = Documents.open(file, Verified.none())) {
            assertEquals(Obstacle.FILE.access(), journal.access());
            assertEquals(12, Books.read(journal).entries().size());
            assertReadOnly(journal);
        }
    }

    @Test
    void whenTheFolderIsMarkedReadOnlyThenItIsReadAndTheReasonSaid() throws JournalProblem, IOException {
        assumeTrue(posix());
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (var journal = Documents.open(file, Verified.none())) {
            assertEquals(Obstacle.DIRECTORY.access(), journal.access());
            assertEquals(12, Books.read(journal).entries().size());
            assertReadOnly(journal);
        } finally {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void whenItCannotBeMadeThenNothingIsLeft() throws IOException {
        var before = Files.readAllBytes(file);

        Words.ofProblem(Kind.EXISTS, () -> Documents.create(file, Examples.CATALOG));
        Words.ofProblem(
                Kind.NOT_FOUND, () -> Documents.create(directory.resolve("no/where.muniment"), Examples.CATALOG));
        Words.ofProblem(
                Kind.TOO_LARGE,
                () -> Documents.create(directory.resolve("big.muniment"), new byte[Limits.CATALOG + 1]));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertOnlyTheDocumentIsLeft();
    }

    @Test
    void whenThereIsNoFileThenThatIsSaidAndNoneIsMade() {
        var missing = directory.resolve("missing.muniment");

        Words.ofProblem(Kind.NOT_FOUND, () -> Documents.open(missing, Verified.none()));
        Words.ofProblem(Kind.NOT_FOUND, () -> Documents.openReadOnly(missing, Verified.none()));
        assertOnlyTheDocumentIsLeft();
    }

    @Test
    void whenTheDiskIsFullThenNothingIsLostAndWorkGoesOnOnceThereIsRoom() throws JournalProblem {
        try (var journal = (Document) Documents.open(file, Verified.none())) {
            var before = Books.read(journal);
            journal.database().run("PRAGMA max_page_count=1");

            Words.ofProblem(
                    Kind.FULL,
                    () -> journal.append(Examples.ADA, Examples.NOON, List.of(Examples.comment("x".repeat(100_000)))));
            Words.ofProblem(
                    Kind.FULL,
                    () -> journal.files().keep(new ByteArrayInputStream(JournalContract.bytes(300_000)), Books.NOBODY));
            assertEquals(before, Books.read(journal));

            journal.database().run("PRAGMA max_page_count=1000000");
            journal.append(Examples.ADA, Examples.NOON, List.of(Examples.comment("x".repeat(100_000))));
        }
        assertEquals(13, Books.read(file).entries().size());
    }

    @Test
    void whenTheDeviceTakesNoBytesThenThatIsSaid() throws JournalProblem {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        try (var journal = Documents.open(file, Verified.none())) {
            var digest = Books.read(journal).evidence().firstKey();

            Words.ofProblem(Kind.UNREADABLE, () -> {
                try (var out = Files.newOutputStream(full)) {
                    journal.files().copy(digest, Long.MAX_VALUE, out, Books.NOBODY);
                }
            });
        }
    }

    @Test
    void whenAnotherProgramChangedItMeanwhileThenNothingIsWrittenOverIt() throws JournalProblem {
        try (var journal = Documents.open(file, Verified.none())) {
            Forgery.in(file, "UPDATE meta SET value = '11' WHERE name = 'count'");

            Words.ofProblem(Kind.DAMAGED, () -> journal.append(Examples.ADA, Examples.NOON, Examples.comments(0, 1)));
        }
    }

    private static void assertReadOnly(Journal journal) {
        Words.ofProblem(Kind.READ_ONLY, () -> journal.append(Examples.ADA, Examples.NOON, Examples.comments(0, 1)));
        Words.ofProblem(
                Kind.READ_ONLY, () -> journal.files().keep(new ByteArrayInputStream(new byte[1]), Books.NOBODY));
    }

    private void assertOnlyTheDocumentIsLeft() {
        assertEquals(List.of("orders.muniment"), List.of(directory.toFile().list()));
        assertFalse(Database.interrupted(file));
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
