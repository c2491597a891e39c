package muniment.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProtectCommandTest {
    @TempDir
    Path home;

    private Shell shell;
    private Path file;
    private Path secret;

    @BeforeEach
    void assessment() throws IOException {
        shell = new Shell(home.resolve("home")).with("MUNIMENT_AUTHOR", "Ada Auditor <ada@example.org>");
        file = home.resolve("orders.muniment");
        secret = Files.writeString(home.resolve("secret.txt"), "correct horse battery\nsecond line");
        assertEquals(
                0,
                shell.run("new", file, "--name", "Orders", "--cluster", "orders")
                        .status());
    }

    @Test
    void whenItIsProtectedThenEveryCommandNeedsItsPasswordUntilItIsUnprotected() throws IOException {
        var done = shell.run("protect", file, "--password-file", secret);
        assertEquals(0, done.status(), done.err());
        assertTrue(done.err().contains("There is no way back in without the password"), done.err());
        assertTrue(done.out().contains("may stay readable on the disk"), done.out());
        assertTrue(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("age-encryption.org/v1\n"));

        var locked = shell.run("status", file);
        assertEquals(2, locked.status());
        assertTrue(locked.err().contains("--document-password-file"), locked.err());
        var wrong = shell.run("log", file, "--document-password-file", Files.writeString(home.resolve("w"), "wrong"));
        assertEquals(3, wrong.status());
        assertTrue(wrong.err().contains("Capital letters? Keyboard layout?"), wrong.err());
        assertEquals(
                0, shell.run("log", file, "--document-password-file", secret).status());
        assertTrue(shell.run("verify", file, "--document-password-file", secret, "--json")
                .json()
                .get("good")
                .asBoolean());

        var open = new Shell(home.resolve("home")).with("MUNIMENT_DOCUMENT_PASSWORD", "correct horse battery");
        assertEquals(0, open.run("unprotect", file).status());
        assertEquals(0, shell.run("verify", file).status());
    }

    @Test
    void whenAPasswordCouldNotBeTypedOrIsThePresentOneThenNothingChanges() throws IOException {
        var wide = home.resolve("wide.txt");
        Files.write(wide, "\ufeffcorrect horse battery".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        var before = Files.readAllBytes(file);
        var refused = shell.run("protect", file, "--password-file", wide);
        assertEquals(3, refused.status());
        assertTrue(refused.err().contains("is not written in UTF-8"), refused.err());
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(file)));

        var marked = Files.writeString(home.resolve("marked.txt"), "\ufeffcorrect horse battery\r\n");
        assertEquals(0, shell.run("protect", file, "--password-file", marked).status());
        var open = new Shell(home.resolve("home"))
                .with("MUNIMENT_AUTHOR", "Ada Auditor <ada@example.org>")
                .with("MUNIMENT_DOCUMENT_PASSWORD", "correct horse battery");
        var same = open.run("protect", file, "--change");
        assertEquals(2, same.status());
        assertTrue(same.err().contains("is the present one"), same.err());
    }

    @Test
    void whenEvidenceOfAProtectedAssessmentIsSharedThenThePasswordComesFromAFile() throws IOException {
        var ring = Files.writeString(home.resolve("ring.txt"), "UN 10.0.0.4");
        var id = shell.run("evidence", file, "add", ring, "--for", "schema.changes", "--json")
                .json()
                .at("/evidence/0/id")
                .asText();
        assertEquals(0, shell.run("protect", file, "--password-file", secret).status());
        for (var words : java.util.List.of(
                "classify " + id + " --as public --because Known",
                "redact " + id + " --hide 10.0.0.4 --because Address",
                "export --profile customer --out " + home.resolve("given"))) {
            var all = new java.util.ArrayList<Object>(java.util.List.of("evidence", file));
            all.addAll(java.util.List.of(words.split(" ")));
            all.addAll(java.util.List.of("--document-password-file", secret));
            var ended = shell.run(all.toArray());
            assertEquals(0, ended.status(), words + ended.err());
        }
    }

    @Test
    void whenThePasswordIsEmptyOrItIsProtectedAlreadyThenNothingChanges() throws IOException {
        var before = Files.readAllBytes(file);
        var empty = shell.run("protect", file, "--password-file", Files.writeString(home.resolve("e"), "\n"));
        assertEquals(2, empty.status());
        assertTrue(empty.err().contains("The password is empty"), empty.err());
        assertEquals(
                3,
                shell.run("protect", file, "--change", "--password-file", secret)
                        .status());
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(file)));
    }

    @Test
    void whenANewAssessmentIsProtectedWithAShortPasswordThenThatIsSaid() throws IOException {
        var other = home.resolve("other.muniment");
        var made = shell.run(
                "new",
                other,
                "--name",
                "O",
                "--cluster",
                "o",
                "--protect",
                "--password-file",
                Files.writeString(home.resolve("s"), "short"));

        assertEquals(0, made.status(), made.err());
        assertTrue(made.err().contains("fewer than 12 characters"), made.err());
        assertFalse(Files.readString(other, java.nio.charset.StandardCharsets.ISO_8859_1)
                .contains("SQLite"));
    }
}
