package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import muniment.journal.Access;
import muniment.journal.Journal;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import muniment.journal.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProtectedDocumentTest extends JournalContract {
    private static final String REMARK = "a remark that nobody else shall read";

    @TempDir
    Path directory;

    @Override
    Journal fresh() throws JournalProblem {
        return Documents.create(directory.resolve("fresh.muniment"), Examples.CATALOG, Locked.password());
    }

    private Path written() throws JournalProblem {
        var file = directory.resolve("secret.muniment");
        try (var journal = Documents.create(file, Examples.CATALOG, Locked.password())) {
            var kept = journal.files().keep(new ByteArrayInputStream(JournalContract.bytes(20_000)), Books.NOBODY);
            journal.append(
                    Examples.ADA,
                    Examples.NOON,
                    List.of(Examples.opened(), Examples.recorded(kept), Examples.comment(REMARK)));
        }
        return file;
    }

    private List<String> beside(String name) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(found -> found.startsWith(name) && !found.equals(name))
                    .toList();
        }
    }

    @Test
    void whenItIsClosedAndOpenedThenEverythingIsThereAndNothingIsReadableOnTheDisk()
            throws JournalProblem, IOException {
        var file = written();

        try (var journal = Documents.open(file, Verified.none(), Locked.password())) {
            assertEquals(new Access.Writable(), journal.access());
            assertEquals(3, journal.entries().size());
            assertArrayEquals(Examples.CATALOG, journal.catalog());
            assertEquals(1, Books.read(journal).evidence().size());
        }
        assertEquals(List.of(), beside("secret.muniment"));
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertTrue(bytes.startsWith("age-encryption.org/v1\n-> scrypt "), bytes.substring(0, 40));
        assertFalse(bytes.contains("SQLite") || bytes.contains(REMARK));
        assertTrue(Documents.isProtected(file));
    }

    @Test
    void whenAnEntryWasAppendedThenItIsOnTheDiskBeforeTheJournalIsClosed() throws JournalProblem {
        var file = written();

        try (var journal = Documents.open(file, Verified.none(), Locked.password())) {
            var kept = journal.files().keep(new ByteArrayInputStream(JournalContract.bytes(900)), Books.NOBODY);
            journal.append(Examples.BOB, Examples.NOON, List.of(Examples.recorded(kept)));

            try (var reader = Documents.openReadOnly(file, Verified.none(), Locked.password())) {
                assertEquals(Books.read(journal), Books.read(reader));
            }
            try (var second = Documents.open(file, Verified.none(), Locked.password())) {
                assertInstanceOf(Access.ReadOnly.class, second.access());
            }
        }
    }

    @Test
    void whenNobodyGivesAPasswordOrAWrongOneThenThatIsSaidAndNothingChanges() throws JournalProblem, IOException {
        var file = written();
        var before = Files.readAllBytes(file);

        assertEquals(
                file + " is protected by a password, and none was given. Open it again with its password.",
                Words.ofProblem(Kind.PASSWORD_NEEDED, () -> Documents.open(file, Verified.none())));
        assertEquals(
                "The password does not open " + file + ". Capital letters? Keyboard layout? Nothing was changed. If the"
                        + " right password fails too, the first lines of the file are damaged; go back to a backup then.",
                Words.ofProblem(
                        Kind.PASSWORD_WRONG,
                        () -> Documents.open(file, Verified.none(), Locked.password("Correct horse battery"))));
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(), beside("secret.muniment"));
    }

    @Test
    void whenItCannotBeSavedThenTheEntryIsTakenBackAndWorkGoesOnOnceItCan() throws JournalProblem, IOException {
        var file = written();
        var blocked = file.resolveSibling("secret.muniment.saving");
        try (var journal = Documents.open(file, Verified.none(), Locked.password())) {
            var before = journal.entries();
            Files.createDirectory(blocked);
            Files.createFile(blocked.resolve("in the way"));
            Words.ofProblem(
                    Kind.UNREADABLE,
                    () -> journal.append(Examples.BOB, Examples.NOON, List.of(Examples.comment("lost"))));
            assertEquals(before, journal.entries());

            Files.delete(blocked.resolve("in the way"));
            journal.append(Examples.BOB, Examples.NOON, List.of(Examples.comment("kept")));
            try (var reader = Documents.openReadOnly(file, Verified.none(), Locked.password())) {
                assertEquals(journal.entries(), reader.entries());
                assertEquals(4, reader.entries().size());
            }
        }
    }

    @Test
    void whenAnotherProgramWroteTheFileThenNothingIsWrittenOverIt() throws JournalProblem, IOException {
        var file = written();
        var other = directory.resolve("other.muniment");
        Files.copy(file, other);
        Protection.change(other, Locked.password(), Locked.password("another password"));
        var foreign = Files.readAllBytes(other);

        try (var journal = Documents.open(file, Verified.none(), Locked.password())) {
            Files.write(file, foreign);
            var words = Words.ofProblem(
                    Kind.DAMAGED,
                    () -> journal.append(Examples.BOB, Examples.NOON, List.of(Examples.comment("over it"))));
            assertTrue(words.contains("another program changed it while it was open"), words);
        }
        assertArrayEquals(foreign, Files.readAllBytes(file));
    }

    @Test
    void whenAnotherProgramWroteTheFileThenNothingIsClearedAwayOverItEither() throws JournalProblem, IOException {
        var file = written();
        var other = directory.resolve("other.muniment");
        Files.copy(file, other);
        try (var journal = Documents.open(other, Verified.none(), Locked.password())) {
            journal.append(Examples.BOB, Examples.NOON, List.of(Examples.comment("written elsewhere")));
        }
        var newer = Files.readAllBytes(other);

        try (var journal = Documents.open(file, Verified.none(), Locked.password())) {
            journal.files().keep(new ByteArrayInputStream(JournalContract.bytes(900)), Books.NOBODY);
            Files.write(file, newer);
        }
        assertArrayEquals(newer, Files.readAllBytes(file));
    }

    @Test
    void whenEvidenceWasNeverRecordedThenItLeavesTheFileWithTheClosing() throws JournalProblem, IOException {
        var file = written();
        var size = Files.size(file);
        try (var journal = Documents.open(file, Verified.none(), Locked.password())) {
            journal.files().keep(new ByteArrayInputStream(JournalContract.bytes(2_000_000)), Books.NOBODY);
            journal.append(Examples.BOB, Examples.NOON, List.of(Examples.comment("something else")));
            assertTrue(Files.size(file) > size + 2_000_000);
        }
        assertTrue(Files.size(file) < size + 100_000);
    }

    @Test
    void whenProtectionIsAddedChangedAndRemovedThenTheContentStaysAsItWas() throws JournalProblem, IOException {
        var file = directory.resolve("plain.muniment");
        Books.write(file);
        var everything = Books.read(file);
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        }

        Protection.add(file, Locked.password());
        Words.ofProblem(Kind.PROTECTED_ALREADY, () -> Protection.add(file, Locked.password()));
        Words.ofProblem(Kind.PASSWORD_WRONG, () -> Protection.remove(file, Locked.password("wrong")));
        Protection.change(file, Locked.password(), Locked.password("another"));
        try (var journal = Documents.open(file, Verified.none(), Locked.password("another"))) {
            assertEquals(everything, Books.read(journal));
        }
        Protection.remove(file, Locked.password("another"));

        assertEquals(everything, Books.read(file));
        Words.ofProblem(Kind.NOT_PROTECTED, () -> Protection.remove(file, Locked.password()));
        assertEquals(List.of(), beside("plain.muniment"));
        if (posix) {
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void whenItIsOpenSomewhereThenItsProtectionStays() throws JournalProblem {
        var file = directory.resolve("plain.muniment");
        Books.write(file);
        try (var journal = Documents.open(file, Verified.none())) {
            Words.ofProblem(Kind.IN_USE, () -> Protection.add(file, Locked.password()));
            journal.append(Examples.BOB, Examples.NOON, List.of(Examples.comment("goes on")));
        }
        assertFalse(Documents.isProtected(file));
    }

    @Test
    void whenADamagedDocumentIsToBeProtectedThenItStaysAsItIs() throws JournalProblem, IOException {
        var file = directory.resolve("plain.muniment");
        Books.write(file);
        var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .replace("remark 3", "remark 4")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);

        Words.ofProblem(Kind.DAMAGED, () -> Protection.add(file, Locked.password()));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void whenItHoldsMoreThanMemoryIsGivenThenThatIsSaidAndNothingIsLost() throws JournalProblem {
        var file = written();
        List<Recorded> entries;
        try (var journal = (Document) Documents.open(file, Verified.none(), Locked.password())) {
            entries = journal.entries();
            journal.database().run("PRAGMA max_page_count=200");
            var words = Words.ofProblem(
                    Kind.TOO_LARGE_TO_PROTECT,
                    () -> journal.files()
                            .keep(new ByteArrayInputStream(JournalContract.bytes(2_000_000)), Books.NOBODY));
            assertTrue(words.contains("larger than 512 MB"), words);
        }
        try (var journal = Documents.open(file, Verified.none(), Locked.password())) {
            assertEquals(entries, journal.entries());
        }
    }
}
