package muniment.journal.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import muniment.catalog.Sha256;
import muniment.journal.EntryId;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;
import muniment.journal.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SigningKeysTest {
    private static final Person ADA = new Person("Ada Lovelace", "ada@example.org");

    @TempDir
    Path directory;

    private SigningKeys keys = new SigningKeys(Path.of("nowhere"), new SecureRandom());

    @BeforeEach
    void open() {
        keys = new SigningKeys(directory.resolve("keys"), new SecureRandom());
    }

    @Test
    void whenAPersonSignsAgainThenItIsWithTheSameKey() throws JournalProblem {
        var first = keys.of(ADA);
        var again = new SigningKeys(directory.resolve("keys"), new SecureRandom()).of(ADA);

        assertEquals(first.author(), again.author());
        assertEquals(ADA, first.author().person());
        var message = "words".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(first.sign(message), again.sign(message));
    }

    @Test
    void whenTheKeySignsAnEntryThenTheSignatureIsGoodAndNoOther() throws JournalProblem {
        var signer = keys.of(ADA);
        var id = new EntryId(Sha256.of("entry"));
        var signature = signer.sign(Signatures.message(id));

        assertTrue(new Signatures().good(signer.author().key(), id, signature));
        assertFalse(new Signatures().good(signer.author().key(), new EntryId(Sha256.of("other")), signature));
        assertFalse(new Signatures().good(Examples.BOB.author().key(), id, signature));
    }

    @Test
    void whenTwoPeopleSignThenEachHasAKeyOfTheirOwn() throws JournalProblem, IOException {
        var bob = new Person("Bob", "");

        assertNotEquals(keys.of(ADA).author().key(), keys.of(bob).author().key());
        try (var files = Files.list(directory.resolve("keys"))) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void whenAPersonWritesTheirMailInCapitalsThenTheyAreStillThemselves() throws JournalProblem {
        assertEquals(
                keys.of(ADA).author().key(),
                keys.of(new Person("A. Lovelace", "Ada@Example.org")).author().key());
    }

    @Test
    void whenANameHoldsWhatFileSystemsDoNotTakeThenItHasAKeyAllTheSame() throws JournalProblem {
        for (var name : List.of("../../etc/passwd", "\u6f22\u5b57", "a\nb", "CON", "x".repeat(200))) {
            var person = new Person(name, "");
            assertEquals(keys.of(person).author(), keys.of(person).author());
            assertEquals(
                    directory.resolve("keys").toAbsolutePath(),
                    keys.file(person).getParent());
        }
    }

    @Test
    void whenAKeyIsMadeThenOnlyItsOwnerCanReadIt() throws JournalProblem, IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        keys.of(ADA);

        assertEquals("rw-------", rights(keys.file(ADA)));
        assertEquals("rwx------", rights(directory.resolve("keys")));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void whenAKeyFileIsDamagedThenThatIsSaidAndItStaysAsItIs() throws JournalProblem, IOException {
        keys.of(ADA);
        var file = keys.file(ADA);
        var good = Files.readAllBytes(file);
        for (int place = 0; place < good.length - 1; place++) {
            var bad = good.clone();
            bad[place] ^= 1;
            assertUnusableOrEqual(file, bad);
        }
        for (var bad : List.of(new byte[0], new byte[100], new byte[10_000], new byte[] {(byte) 0xff})) {
            Files.write(file, bad);
            Words.ofProblem(Kind.KEY_UNUSABLE, () -> keys.of(ADA));
            assertArrayEquals(bad, Files.readAllBytes(file));
        }
    }

    /** The private key stands in a text form that has bits without meaning; whatever is read is the key it was. */
    private void assertUnusableOrEqual(Path file, byte[] bad) throws IOException {
        var key = Files.readString(file);
        Files.write(file, bad);
        try {
            assertTrue(key.contains(keys.of(ADA).author().key().hex()));
        } catch (JournalProblem e) {
            assertEquals(Kind.KEY_UNUSABLE, e.kind(), Words.of(e.phrase()));
        }
        assertArrayEquals(bad, Files.readAllBytes(file));
        Files.writeString(file, key);
    }

    @Test
    void whenAKeyFileBelongsToSomebodyElseThenThatIsSaid() throws JournalProblem, IOException {
        var bob = new Person("Bob", "bob@example.org");
        keys.of(ADA);
        Files.copy(keys.file(ADA), keys.file(bob));

        var words = Words.ofProblem(Kind.KEY_UNUSABLE, () -> keys.of(bob));
        assertTrue(words.contains("it belongs to ada@example.org"), words);
    }

    @Test
    void whenTheDirectoryCannotBeMadeThenThatIsSaid() throws IOException {
        var file = Files.createFile(directory.resolve("file"));
        var nowhere = new SigningKeys(file.resolve("keys"), new SecureRandom());

        Words.ofProblem(Kind.UNREADABLE, () -> nowhere.of(ADA));
    }
}
