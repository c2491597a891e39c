package muniment.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidenceKindsTest {
    @TempDir
    Path home;

    private Shell shell;
    private Path file;

    @BeforeEach
    void create() {
        shell = new Shell(home.resolve("home")).with("MUNIMENT_AUTHOR", "Ada Moreau <ada@contoso.example>");
        file = home.resolve("orders.muniment");
        assertEquals(
                0,
                shell.run("new", file, "--name", "Orders", "--cluster", "orders")
                        .status());
    }

    @Test
    void anInterviewWithItsSampleIsRecordedAndListed() {
        var added = shell.run(
                "evidence",
                file,
                "add",
                "--for",
                "schema.changes",
                "--title",
                "Talk",
                "--interview",
                "P. Vos, head",
                "--summary",
                "All went well.",
                "--population",
                "12 changes",
                "--selection",
                "3 at random",
                "--valid-until",
                "2026-12-31",
                "--collected-by",
                "Mei",
                "--obtained",
                "by telephone",
                "--derived");
        assertEquals(0, added.status(), added.err());
        var one = shell.run("evidence", file, "list", "--json")
                .json()
                .path("evidence")
                .path(0);
        assertEquals("interview", one.path("kind").asText());
        assertEquals("P. Vos, head", one.path("with").asText());
        assertEquals("All went well.", one.path("summary").asText());
        assertEquals("12 changes", one.path("population").asText());
        assertEquals("3 at random", one.path("selection").asText());
        assertEquals("2026-12-31", one.path("validUntil").asText());
        assertEquals("Mei", one.path("collectedBy").asText());
        assertEquals("by telephone", one.path("obtained").asText());
        assertEquals("derived", one.path("form").asText());
        assertTrue(shell.run("evidence", file, "list").out().contains("interview with P. Vos, head"));
    }

    @Test
    void anObservationANoteAndALinkAreRecordedAndListed() {
        var added = shell.run(
                "evidence",
                file,
                "add",
                "--for",
                "schema.changes",
                "--observation",
                "Restore",
                "--seen",
                "It came back.",
                "--note",
                "Done twice.",
                "--link",
                "https://example.org/runs/1");
        assertEquals(0, added.status(), added.err());
        var all = shell.run("evidence", file, "list", "--json").json().path("evidence");
        assertEquals(3, all.size());
        assertEquals("Done twice.", all.path(0).path("text").asText());
        assertEquals("https://example.org/runs/1", all.path(1).path("address").asText());
        assertEquals("Restore", all.path(2).path("what").asText());
        assertEquals("It came back.", all.path(2).path("seen").asText());
    }

    @Test
    void halfAnInterviewIsWrongUsage() {
        var half = shell.run("evidence", file, "add", "--for", "schema.changes", "--interview", "P. Vos");
        assertEquals(2, half.status());
        assertTrue(half.err().contains("--summary"), half.err());
    }

    @Test
    void whenTheFileComesAfterTheWordThenTheRightOrderIsNamed() {
        var list = shell.run("evidence", "list", file);
        assertEquals(2, list.status());
        assertTrue(list.err().contains("muniment evidence " + file + " list"), list.err());
        var add = shell.run("evidence", "add", file, "c.py", "--for", "schema.changes");
        assertEquals(2, add.status());
        assertTrue(add.err().contains("muniment evidence " + file + " add c.py --for schema.changes"), add.err());
    }

    @Test
    void aWrongOptionIsWrongUsageWhateverFindsIt() {
        var other = home.resolve("other.muniment");
        assertEquals(
                2,
                shell.run("new", other, "--name", "A", "--cluster", "b", "--trait", "bogus")
                        .status());
        assertEquals(2, shell.run("new", other, "--name", "", "--cluster", "b").status());
        assertEquals(
                2,
                shell.run("sign", file, "--identity", "x.p12", "--role", "bogus")
                        .status());
        assertEquals(
                2,
                shell.run("record", file, "schema.changes", "--result", "not-applicable")
                        .status());
        assertEquals(1, shell.run("review", file, "schema.changes", "--submit").status());
    }
}
