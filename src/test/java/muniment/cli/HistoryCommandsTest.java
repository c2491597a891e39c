package muniment.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import muniment.receipt.ReceiptFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the history of a file says: its receipt, its people, and the acceptances that lapsed. */
final class HistoryCommandsTest {
    private static final String ADA = "Ada Moreau <ada@contoso.example>";
    private static final String TOMAS = "Tomás Rey <tomas@contoso.example>";

    @TempDir
    Path home;

    private Shell shell;
    private Path file;

    @BeforeEach
    void create() {
        shell = new Shell(home.resolve("home")).with("MUNIMENT_AUTHOR", ADA);
        file = home.resolve("orders.muniment");
        done("new", file, "--name", "Orders", "--cluster", "orders");
    }

    private Shell.Ended done(Object... words) {
        var ended = shell.run(words);
        assertEquals(0, ended.status(), ended.err());
        return ended;
    }

    @Test
    void whenAReceiptIsTakenThenTextPictureAndAnswerSayTheSameAndAreNotReplacedUnasked() throws Exception {
        var text = home.resolve("r.txt");
        var picture = home.resolve("r.png");
        var json =
                done("receipt", file, "--out", text, "--qr", picture, "--json").json();
        assertEquals(ReceiptFile.read(text), ReceiptFile.read(picture));
        assertEquals(Files.readString(text), json.path("text").asText());
        assertEquals(
                ReceiptFile.read(text).receipt().entries(), json.path("entries").asInt());
        assertEquals(ADA, json.path("author").asText());
        assertTrue(shell.run("receipt", file, "--out", text).status() != 0);
        done("receipt", file, "--out", text, "--replace");
        assertTrue(done("receipt", file).out().contains("-----BEGIN MUNIMENT RECEIPT-----"));
    }

    @Test
    void whenAReceiptIsHeldAgainstNoAssessmentThenNothingIsProven() throws Exception {
        var receipt = home.resolve("r.txt");
        done("receipt", file, "--out", receipt);
        var report = Files.writeString(home.resolve("report.pdf"), "%PDF-1.7\n%%EOF\n");
        var alone = shell.run("verify", report, "--receipt", receipt);
        assertEquals(2, alone.status());
        assertTrue(alone.err().contains("A receipt is held against an assessment"), alone.err());
        assertTrue(done("verify", file, "--receipt", receipt).out().contains("RECEIPT HOLDS"));
    }

    @Test
    void whenOneReceiptCannotBeUsedThenTheAssessmentAndTheOtherReceiptAreJudgedAllTheSame() throws Exception {
        var receipt = home.resolve("r.txt");
        done("receipt", file, "--out", receipt);
        var torn = Files.writeString(home.resolve("torn.txt"), "-----BEGIN MUNIMENT RECEIPT-----\n");
        var ended = shell.run("verify", file, "--receipt", torn, "--receipt", receipt, "--json");
        assertEquals(3, ended.status());
        var found = ended.json().path("files").path(0);
        assertTrue(found.path("checks").size() > 5, found::toString);
        assertEquals(false, found.path("good").asBoolean());
        assertEquals(torn.toString(), found.at("/receipts/0/receipt").asText());
        assertFalse(found.at("/receipts/0/problem").asText().isEmpty());
        assertEquals(true, found.at("/receipts/1/good").asBoolean());
    }

    @Test
    void whenOnePersonWroteWithTwoKeysThenPeopleSaysSo() {
        var elsewhere = new Shell(home.resolve("elsewhere")).with("MUNIMENT_AUTHOR", ADA);
        assertEquals(
                0,
                elsewhere
                        .run("record", file, "schema.changes", "--result", "partially-satisfied", "--because", "Half.")
                        .status());
        var people = done("people", file, "--json").json().path("people");
        assertEquals(2, people.size());
        assertEquals(people.at("/1/key").asText(), people.at("/0/sameName/0").asText());
        assertEquals(0, people.at("/0/sameKey").size());
        assertTrue(done("people", file)
                .out()
                .contains("this person also signed with the key "
                        + people.at("/1/key").asText()));
        var verified = done("verify", file).out();
        assertTrue(verified.contains("signed with more than one key"), verified);
        assertTrue(verified.contains(people.at("/1/key").asText().substring(0, 12)), verified);
    }

    @Test
    void whenWhatWasAcceptedChangesThenTheLogSaysThatTheAcceptanceLapsed() throws Exception {
        var note = Files.writeString(home.resolve("note.txt"), "UN 10.0.0.4");
        done("evidence", file, "add", note, "--for", "schema.changes");
        var content = done("record", file, "schema.changes", "--result", "satisfied", "--because", "Seen.", "--json")
                .json()
                .path("content")
                .asText();
        done("review", file, "schema.changes", "--submit");
        done("review", file, "schema.changes", "--accept", "--author", TOMAS, "--seen", content);
        done(
                "record",
                file,
                "schema.changes",
                "--result",
                "partially-satisfied",
                "--because",
                "One node is not covered.");

        var log = done("log", file).out();
        assertTrue(log.contains("by Tomás Rey lapsed, because the judgement is another now"), log);
    }

    @Test
    void whenAThresholdOfWhatWasAcceptedChangesThenLogAndStatusNameIt() {
        var keyspaces = Path.of("src/test/resources/samples/live/5.0/system_schema.keyspaces.csv");
        done("analyse", file, keyspaces, "--record");
        var content = done(
                        "record", file, "schema.replication", "--result", "satisfied", "--because", "Seen.", "--json")
                .json()
                .path("content")
                .asText();
        done("review", file, "schema.replication", "--submit");
        done("review", file, "schema.replication", "--accept", "--author", TOMAS, "--seen", content);
        done("threshold", file, "REPL-RF.minimum=1", "--because", "A test cluster.");

        var log = done("log", file).out();
        assertTrue(
                log.contains("by Tomás Rey lapsed, because a check of what Tomás Rey saw compares with another"), log);
        var detail = done("status", file, "schema.replication").out();
        assertTrue(detail.contains("A check compares with another value than when a reviewer looked at it."), detail);
        done("undo", file);
        assertTrue(!done("log", file).out().contains("lapsed"));
    }
}
