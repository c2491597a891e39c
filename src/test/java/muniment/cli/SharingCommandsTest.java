package muniment.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muniment.catalog.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SharingCommandsTest {
    private static final String RING = "UN  10.0.0.4  orders\nDN  10.0.0.6  hunter2\n";

    @TempDir
    Path home;

    private Shell shell;
    private Path file;
    private String original;

    @BeforeEach
    void evidence() throws IOException {
        shell = new Shell(home.resolve("home")).with("MUNIMENT_AUTHOR", "Ada Moreau <ada@contoso.example>");
        file = home.resolve("orders.muniment");
        var ring = Files.writeString(home.resolve("ring.txt"), RING);
        shell.run("new", file, "--name", "Orders", "--cluster", "orders");
        original = id(shell.run(
                "evidence",
                file,
                "add",
                ring,
                "--for",
                "schema.changes",
                "--classification",
                "confidential",
                "--because",
                "Addresses",
                "--obtained",
                "nodetool -pw hunter2 ring",
                "--json"));
    }

    private static String id(Shell.Ended ended) {
        assertEquals(0, ended.status(), ended.err());
        return ended.json().at("/evidence/0/id").asText();
    }

    @Test
    void whenEvidenceIsMarkedThenListAndLogSayIt() {
        assertEquals(
                2,
                shell.run("evidence", file, "classify", original, "--as", "secret", "--because", "x")
                        .status());
        assertEquals(
                2,
                shell.run("evidence", file, "classify", original, "--as", "public", "--because", " ")
                        .status());
        assertEquals(
                0,
                shell.run("evidence", file, "classify", original, "--as", "restricted", "--because", "Names")
                        .status());
        var listed = shell.run("evidence", file, "list");
        assertTrue(listed.out().contains("classification: Restricted"), listed.out());
        assertTrue(shell.run("log", file).out().contains("marked the evidence \"ring.txt\" as Restricted"));
        assertEquals(0, shell.run("undo", file).status());
        assertTrue(shell.run("evidence", file, "list").out().contains("classification: Confidential"));
    }

    @Test
    void whenTextIsHiddenThenTheCopyNamesItsOriginalAndNothingTellsTheSecret() throws IOException {
        var redacted = shell.run(
                "evidence",
                file,
                "redact",
                original,
                "--hide",
                "hunter2",
                "--lines",
                "1",
                "--because",
                "Addresses",
                "--classification",
                "public",
                "--json");
        assertEquals(0, redacted.status(), redacted.err());
        var copy = redacted.json();
        assertEquals(original, copy.path("redactionOf").asText());
        assertEquals(Sha256.of(RING).hex(), copy.path("originalSha256").asText());
        assertEquals("public", copy.path("classification").asText());
        assertEquals(2, copy.path("places").asInt());
        assertEquals("nodetool -pw [redacted] ring", copy.path("obtained").asText());
        assertFalse(redacted.out().contains("hunter2"));

        var out = home.resolve("export");
        var exported = shell.run("evidence", file, "export", "--out", out, "--profile", "customer", "--json");
        assertEquals(0, exported.status(), exported.err());
        assertEquals(1, exported.json().path("files").asInt());
        assertEquals(original, exported.json().at("/sharing/withheld/0/id").asText());
        try (var files = Files.list(out)) {
            var names = files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(List.of("0001-file_2.txt", "index.csv", "index.json")), names);
        }
        assertEquals("[redacted]\nDN  10.0.0.6  [redacted]\n", Files.readString(out.resolve("0001-file_2.txt")));
        var index = Files.readString(out.resolve("index.json")) + Files.readString(out.resolve("index.csv"));
        for (var secret : List.of("hunter2", "Ada", "Moreau", "contoso", "orders")) {
            assertFalse(index.contains(secret), secret);
        }
        assertTrue(index.contains(Sha256.of(RING).hex()));
        assertEquals(
                3,
                shell.run("evidence", file, "export", "--out", out, "--profile", "team")
                        .status());
        assertEquals(0, shell.run("verify", file).status());
    }

    @Test
    void whenNothingCanBeHiddenThenNothingIsRecorded() throws IOException {
        var same = Files.writeString(home.resolve("same.txt"), RING);
        var prepared = Files.writeString(home.resolve("prepared.txt"), "nothing left");
        assertEquals(1, redact("--hide", "absent").status());
        assertEquals(2, redact("--hide-regex", "(").status());
        assertEquals(2, redact().status());
        assertEquals(2, redact("--with", prepared.toString(), "--hide", "UN").status());
        assertEquals(2, redact("--lines", "0-3").status());
        assertEquals(1, redact("--with", same.toString()).status());
        assertEquals(
                1,
                shell.run("evidence", file, "list", "--json")
                        .json()
                        .path("evidence")
                        .size());
        var copy = redact("--with", prepared.toString());
        assertEquals(0, copy.status(), copy.err());
        assertTrue(copy.out().contains("classification: Confidential, as its original"), copy.out());
    }

    private Shell.Ended redact(String... how) {
        var words = new java.util.ArrayList<Object>(
                List.of("evidence", file, "redact", original, "--because", "Addresses"));
        words.addAll(List.of(how));
        return shell.run(words.toArray());
    }

    @Test
    void whenAMarkingIsNotExplainedThenTheEvidenceIsNotRecordedWithoutIt() {
        var words = List.<Object>of(
                "evidence", file, "add", home.resolve("ring.txt"), "--for", "schema.changes", "--classification");
        var marked = new java.util.ArrayList<>(words);
        marked.addAll(List.of("restricted", "--because", " "));
        assertEquals(2, shell.run(marked.toArray()).status());
        assertEquals(
                1,
                shell.run("evidence", file, "list", "--json")
                        .json()
                        .path("evidence")
                        .size());
    }

    @Test
    void whenTheOriginalIsTakenBackThenItsCopyCountsAsMostConfidential() {
        assertEquals(0, redact("--hide", "hunter2").status());
        assertEquals(0, shell.run("undo", file, "--entry", original).status());
        var listed = shell.run("evidence", file, "list").out();
        assertTrue(listed.contains("classification: Restricted, as its original"), listed);
    }

    @Test
    void whenAReportIsFilteredByAnOwnerThenItIsNotWrittenForThoseWhoMayNotSeePeople() {
        var out = home.resolve("report.pdf");
        var refused = shell.run("report", file, "--out", out, "--profile", "customer", "--owner", "Dora");
        assertEquals(3, refused.status());
        assertTrue(refused.err().contains("the profile \"Customer\" withholds people"), refused.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void whenAProfileIsNotUnderstoodThenNothingIsGivenOut() throws IOException {
        var out = home.resolve("export");
        var json = JsonMapper.builder().build();
        var good = json.createObjectNode()
                .put("id", "mine")
                .put("title", "Mine")
                .put("highest", "confidential")
                .put("redactedCopies", false);
        good.putArray("gives").add("file-names");
        var hostile = List.of(
                "",
                "[]",
                "null",
                "{",
                "{}",
                "[".repeat(100_000),
                " ".repeat(100_000),
                good.deepCopy().put("giveAll", true).toString(),
                good.deepCopy().put("highest", "everything").toString(),
                good.deepCopy().put("redactedCopies", "no").toString(),
                good.deepCopy().put("id", "../x").toString(),
                good.deepCopy().put("title", "").toString(),
                good.deepCopy().put("gives", "people").toString(),
                good.toString().replace("file-names", "everything"),
                good.toString().replace("\"file-names\"", "7"),
                good.toString().replace("\"id\"", "\"id\":\"other\",\"id\""),
                good + "{}");
        var profile = home.resolve("profile.json");
        for (var text : hostile) {
            Files.writeString(profile, text);
            var ended = shell.run("evidence", file, "export", "--out", out, "--profile", profile);
            assertEquals(2, ended.status(), text.substring(0, Math.min(200, text.length())) + ended.err());
            assertFalse(Files.exists(out));
        }
        assertEquals(
                2,
                shell.run("evidence", file, "export", "--out", out, "--profile", "nobody")
                        .status());
        Files.writeString(profile, good.toString());
        assertEquals(
                0,
                shell.run("evidence", file, "export", "--out", out, "--profile", profile)
                        .status());
        try (var left = Files.list(home)) {
            assertTrue(left.noneMatch(path -> path.getFileName().toString().startsWith(".muniment")));
        }
    }
}
