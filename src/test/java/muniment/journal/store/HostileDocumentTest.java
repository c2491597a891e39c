package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.journal.Author;
import muniment.journal.Entry;
import muniment.journal.EntryId;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import muniment.journal.Signer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody prepared on purpose; each has to be refused in words, and left as it is. */
final class HostileDocumentTest {
    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void write() throws JournalProblem {
        file = directory.resolve("sent.muniment");
        Books.write(file);
    }

    private void assertRefused(Kind kind, Finding finding, Object... values) {
        try {
            var before = Files.readAllBytes(file);
            var open = Words.ofProblem(kind, () -> Documents.open(file, Verified.none()));
            var read = Words.ofProblem(kind, () -> Documents.openReadOnly(file, Verified.none()));
            assertEquals(open, read);
            assertEquals(
                    Words.of(new JournalProblem(kind, null, file.toRealPath().toString(), finding.phrase(values))
                            .phrase()),
                    open);
            assertArrayEquals(before, Files.readAllBytes(file));
            assertFalse(Files.exists(WriterLock.beside(file)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
                "CREATE VIEW v AS SELECT * FROM entry",
                "CREATE TABLE more(x)",
                "CREATE VIRTUAL TABLE ft USING fts5(x)",
                "CREATE INDEX i ON entry(id)",
                "CREATE UNIQUE INDEX i ON entry(id) WHERE seq > 3",
                "ALTER TABLE entry ADD COLUMN more TEXT",
                "ALTER TABLE entry ADD COLUMN more TEXT GENERATED ALWAYS AS (hex(body)) VIRTUAL",
                "ALTER TABLE piece RENAME TO slice",
                "DROP TABLE piece",
                "ANALYZE",
            })
    void whenTheTablesAreNotOursThenItIsRefused(String sql) {
        Forgery.in(file, sql);

        assertRefused(Kind.HOSTILE, Finding.SCHEMA);
    }

    @Test
    void whenItIsAnotherProgramsDatabaseThenThatIsSaid() {
        Forgery.in(file, "PRAGMA application_id=252006674");

        assertRefused(Kind.NOT_A_DOCUMENT, Finding.OTHER_APPLICATION);
    }

    @Test
    void whenItIsOfANewerFormatThenThatIsSaid() {
        Forgery.in(file, "PRAGMA user_version=2");

        Words.ofProblem(Kind.TOO_NEW, () -> Documents.open(file, Verified.none()));
    }

    @Test
    void whenItsFormatIsImplausibleThenItIsDamagedAndNotNewer() {
        Forgery.in(file, "PRAGMA user_version=16777217");

        assertRefused(Kind.DAMAGED, Finding.HEADER);
    }

    @Test
    void whenItIsOfNoFormatThenItIsRefused() {
        Forgery.in(file, "PRAGMA user_version=0");

        assertRefused(Kind.DAMAGED, Finding.HEADER);
    }

    @Test
    void whenItWantsAWriteAheadLogThenItIsRefused() {
        Forgery.in(file, "PRAGMA journal_mode=WAL");

        assertRefused(Kind.DAMAGED, Finding.HEADER);
    }

    @Test
    void whenItIsNoDatabaseThenThatIsSaid() throws IOException {
        for (var bytes : List.of(new byte[0], "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), new byte[10_000])) {
            Files.write(file, bytes);
            assertRefused(Kind.NOT_A_DOCUMENT, Finding.NO_DATABASE);
        }
        file = Files.createDirectory(directory.resolve("folder.muniment"));
        Words.ofProblem(Kind.NOT_A_DOCUMENT, () -> Documents.open(file, Verified.none()));
    }

    @Test
    void whenAnEntryIsHugeThenItIsNotEvenRead() {
        Forgery.in(file, "UPDATE entry SET body = zeroblob(20000000) WHERE seq = 5");

        assertRefused(Kind.HOSTILE, Finding.TOO_MANY);
    }

    @Test
    void whenAnEntryIsLargerThanAnyThenItIsRefused() {
        var bytes = new byte[Limits.ENTRY + 1];
        Forgery.add(file, bytes, Examples.BOB, Set.of());

        assertRefused(Kind.DAMAGED, Finding.ENTRY_BYTES, 13, "larger than any entry");
    }

    @Test
    void whenABodyWasChangedThenTheEntryIsNamed() {
        Forgery.in(file, "UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'remark', 'REMARK') AS BLOB)");

        assertRefused(Kind.DAMAGED, Finding.ENTRY_ID, 3);
    }

    @Test
    void whenTwoSignaturesWereSwappedThenTheEntryIsNamed() {
        Forgery.in(
                file,
                "CREATE TEMP TABLE s AS SELECT seq, signature FROM entry",
                "UPDATE entry SET signature = (SELECT signature FROM s WHERE s.seq = 11 - entry.seq)"
                        + " WHERE seq IN (5, 6)");

        assertRefused(Kind.DAMAGED, Finding.ENTRY_SIGNATURE, 5);
    }

    @Test
    void whenSomebodySignedInAnothersNameThenTheEntryIsNamed() throws JournalProblem {
        var heads = Forgery.heads(file);
        Forgery.add(file, Forgery.comment(heads, Examples.ADA.author(), Examples.NOON), Examples.BOB, heads);

        assertRefused(Kind.DAMAGED, Finding.ENTRY_SIGNATURE, 13);
    }

    @Test
    void whenAParentIsMissingThenTheEntryIsNamed() {
        var nobody = Set.of(new EntryId(Sha256.of("nobody")));
        Forgery.add(file, Forgery.comment(nobody, Examples.BOB.author(), Examples.NOON), Examples.BOB, Set.of());

        assertRefused(Kind.DAMAGED, Finding.ENTRY_PARENTS, 13);
    }

    @Test
    void whenASecondHistoryBeginsThenTheEntryIsNamed() {
        Forgery.add(file, Forgery.comment(Set.of(), Examples.BOB.author(), Examples.NOON), Examples.BOB, Set.of());

        assertRefused(Kind.DAMAGED, Finding.ENTRY_PARENTS, 13);
    }

    @Test
    void whenAChildStandsBeforeItsParentThenTheEntryIsNamed() {
        Forgery.in(
                file,
                "UPDATE entry SET seq = 100 WHERE seq = 5",
                "UPDATE entry SET seq = 5 WHERE seq = 6",
                "UPDATE entry SET seq = 6 WHERE seq = 100");

        assertRefused(Kind.DAMAGED, Finding.ENTRY_PARENTS, 5);
    }

    @Test
    void whenAnEntryIsThereTwiceThenItIsNamed() {
        Forgery.in(
                file,
                "INSERT INTO entry SELECT 13, id, signature, body FROM entry WHERE seq = 12",
                "UPDATE meta SET value = '13' WHERE name = 'count'");

        assertRefused(Kind.DAMAGED, Finding.ENTRY_TWICE, 13);
    }

    @Test
    void whenTheEndIsCutThenTheMissingEntriesAreCounted() {
        Forgery.in(file, "DELETE FROM entry WHERE seq > 10");

        var words = Words.ofProblem(Kind.CUT, () -> Documents.open(file, Verified.none()));
        assertTrue(words.contains("it holds 10 of 12 entries"), words);
    }

    @Test
    void whenTheEndIsCutAndTheCountMendedThenTheHeadsTell() {
        Forgery.in(file, "DELETE FROM entry WHERE seq > 10", "UPDATE meta SET value = '10' WHERE name = 'count'");

        assertRefused(Kind.DAMAGED, Finding.HEADS);
    }

    @Test
    void whenTheCatalogWasExchangedThenThatIsSaid() {
        var other = "{}".getBytes(StandardCharsets.UTF_8);
        var digest = Sha256.of(other).hex();
        Forgery.in(
                file,
                "INSERT INTO chunk VALUES(x'" + digest + "', CAST('{}' AS BLOB))",
                "INSERT INTO piece VALUES(x'" + digest + "', 0, x'" + digest + "')",
                "UPDATE meta SET value = '" + digest + "' WHERE name = 'catalog'");

        assertRefused(Kind.DAMAGED, Finding.CATALOG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE meta SET value = '012' WHERE name = 'count'",
                "UPDATE meta SET value = '-1' WHERE name = 'count'",
                "UPDATE meta SET value = '99999999999' WHERE name = 'count'",
                "UPDATE meta SET value = value || ' ' WHERE name = 'heads'",
                "UPDATE meta SET value = upper(value) WHERE name = 'heads'",
                "UPDATE meta SET value = 'x' WHERE name = 'catalog'",
                "DELETE FROM meta WHERE name = 'heads'",
                "INSERT INTO meta VALUES('more', 'x')",
            })
    void whenTheSummaryIsNotAsWeWriteItThenItIsRefused(String sql) {
        Forgery.in(file, sql);

        assertRefused(Kind.DAMAGED, Finding.META);
    }

    @Test
    void whenAnEntryIsOfAnUnknownTypeThenTheRestIsReadAndNothingWritten() throws JournalProblem, IOException {
        var heads = Forgery.heads(file);
        var bytes = new String(Forgery.comment(heads, Examples.BOB.author(), Examples.NOON), StandardCharsets.UTF_8)
                .replace("commented/1", "meeting-held/1")
                .getBytes(StandardCharsets.UTF_8);
        Forgery.add(file, bytes, Examples.BOB, heads);
        var before = Files.readAllBytes(file);

        try (var journal = Documents.open(file, Verified.none())) {
            assertEquals(Obstacle.UNKNOWN_ENTRY.access("meeting-held/1"), journal.access());
            assertEquals(
                    new Entry.Unrecognised("meeting-held/1", "{\"obligation\":\"backup.policy\",\"text\":\"forged\"}"),
                    journal.entries().getLast().entry());
            Words.ofProblem(Kind.READ_ONLY, () -> journal.append(Examples.ADA, Examples.NOON, Examples.comments(0, 1)));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void whenSomebodySignsWithTheWrongKeyThenItIsNotEvenWritten() throws JournalProblem {
        var mixed = new Signer() {
            @Override
            public Author author() {
                return Examples.ADA.author();
            }

            @Override
            public byte[] sign(byte[] message) {
                return Examples.BOB.sign(message);
            }
        };
        try (var journal = Documents.open(file, Verified.none())) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> journal.append(mixed, Examples.NOON, Examples.comments(0, 1)));
            assertEquals(12, journal.entries().size());
        }
    }
}
