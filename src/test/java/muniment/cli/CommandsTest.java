package muniment.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import muniment.journal.Person;
import muniment.session.Desk;
import muniment.session.Workplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandsTest {
    private static final String ADA = "Ada Moreau <ada@contoso.example>";
    private static final String TOMAS = "Tomas Berg <tomas@contoso.example>";

    @TempDir
    Path home;

    private Shell shell;
    private Path file;

    @BeforeEach
    void create() {
        shell = new Shell(home.resolve("home"));
        file = home.resolve("orders.muniment");
        var made = shell.run("new", file, "--name", "Orders", "--cluster", "orders", "--author", ADA);
        assertEquals(0, made.status(), made.err());
    }

    private Path evidence() throws Exception {
        return Files.writeString(home.resolve("describecluster.txt"), "Schema versions: one");
    }

    @Test
    void aJudgementIsRecordedSubmittedAndAcceptedBySomebodyElse() throws Exception {
        var recorded = shell.run(
                "record",
                file,
                "schema.changes",
                "--result",
                "satisfied",
                "--because",
                "One version.",
                "--evidence",
                evidence(),
                "--captured",
                "2026-03-19",
                "--json");
        assertEquals(0, recorded.status(), recorded.err());
        assertEquals("evidenced", recorded.json().path("assurance").asText());
        assertEquals(0, shell.run("review", file, "schema.changes", "--submit").status());

        var own = shell.run("review", file, "schema.changes", "--accept");
        assertEquals(1, own.status());
        assertTrue(own.err().contains("A second person"), own.err());

        var seen = shell.run("status", file, "schema.changes", "--json")
                .json()
                .path("content")
                .asText();
        var accepted = shell.run(
                "review",
                file,
                "schema.changes",
                "--accept",
                "--seen",
                seen.substring(0, 8),
                "--author",
                TOMAS,
                "--json");
        assertEquals("reviewed", accepted.json().path("assurance").asText(), accepted.err());
    }

    private String handedIn(String reason) {
        var recorded =
                shell.run("record", file, "schema.changes", "--result", "satisfied", "--because", reason, "--json");
        assertEquals(0, shell.run("review", file, "schema.changes", "--submit").status());
        return recorded.json().path("content").asText();
    }

    @Test
    void whenNobodySaysWhatTheySawThenItIsShownAndNotAccepted() {
        var content = handedIn("One version.");
        var before = entries();
        var shown = shell.run("review", file, "schema.changes", "--accept", "--author", TOMAS);
        assertEquals(2, shown.status());
        assertTrue(shown.out().contains("One version.") && shown.out().contains(content), shown.out());
        var command = "schema.changes --accept --seen " + content.substring(0, 16) + " --author '" + TOMAS + "'";
        assertTrue(shown.out().contains(command), shown.out());
        assertEquals(before, entries());
    }

    @Test
    void whenTheContentChangedSinceItWasSeenThenItIsNotAccepted() {
        var seen = handedIn("One version.");
        handedIn("Two versions, on purpose.");
        var accept = List.of("review", file, "schema.changes", "--accept", "--author", TOMAS, "--seen");
        var stale = shell.run(Stream.concat(accept.stream(), Stream.of(seen)).toArray());
        assertEquals(1, stale.status());
        assertTrue(stale.err().contains("Look again"), stale.err());
        var short7 = shell.run(
                Stream.concat(accept.stream(), Stream.of(seen.substring(0, 7))).toArray());
        assertEquals(2, short7.status());
    }

    @Test
    void aRiskNeedsADayAndABearer() {
        var dayless = shell.run("record", file, "ops.tombstones", "--result", "risk-accepted", "--because", "x");
        assertEquals(2, dayless.status());
        var nameless = shell.run(
                "record",
                file,
                "ops.tombstones",
                "--result",
                "risk-accepted",
                "--because",
                "x",
                "--until",
                "2026-06-30");
        assertEquals(2, nameless.status());
        assertTrue(nameless.err().contains("Say who bears the risk"), nameless.err());
        var past = shell.run(
                "record",
                file,
                "ops.tombstones",
                "--result",
                "risk-accepted",
                "--because",
                "x",
                "--until",
                "2026-03-01",
                "--accepted-by",
                "P. Vos",
                "--json");
        assertEquals(2, past.status());
        assertTrue(past.json().path("problem").asText().contains("2026-03-01 is in the past"), past.out());
    }

    private int entries() {
        return shell.run("log", file, "--json").json().path("entries").asInt();
    }

    @Test
    void whenOnePartIsRefusedThenNothingOfTheRecordIsWritten() throws Exception {
        var before = entries();
        var past = shell.run(
                "record",
                file,
                "schema.changes",
                "--result",
                "satisfied",
                "--because",
                "One version.",
                "--evidence",
                evidence(),
                "--due",
                "2026-03-01");
        assertEquals(2, past.status());
        assertTrue(past.err().contains("2026-03-01 is in the past"), past.err());
        var backwards = shell.run(
                "record",
                file,
                "schema.changes",
                "--owner",
                "Mei",
                "--evidence",
                evidence(),
                "--covers",
                "2026-03-09/2026-03-01");
        assertEquals(2, backwards.status());
        assertEquals(before, entries());
    }

    @Test
    void whenALinkIsNoAddressThenTheFilesBesideItAreNotTakenInEither() throws Exception {
        var before = entries();
        var mixed = shell.run("evidence", file, "add", evidence(), "--link", "nowhere", "--for", "schema.changes");
        assertEquals(2, mixed.status());
        assertEquals(before, entries());
    }

    @Test
    void evidenceComesOutAsItWentInAndCanBeLinkedAndWithdrawn() throws Exception {
        var added = shell.run("evidence", file, "add", evidence(), "--for", "schema.changes", "--json");
        assertEquals(0, added.status(), added.err());
        var id = added.json().path("evidence").path(0).path("id").asText().substring(0, 10);
        var out = home.resolve("copy.txt");
        assertEquals(0, shell.run("evidence", file, "extract", id, "--out", out).status());
        assertEquals("Schema versions: one", Files.readString(out));
        assertEquals(3, shell.run("evidence", file, "extract", id, "--out", out).status());
        var linked = shell.run("evidence", file, "link", id, "--for", "schema.replication", "--json");
        assertEquals(2, linked.json().path("obligations").size());
        assertEquals(
                0,
                shell.run("evidence", file, "withdraw", id, "--because", "wrong cluster")
                        .status());
        var listed = shell.run("evidence", file, "list", "--json");
        assertEquals(
                "wrong cluster",
                listed.json().path("evidence").path(0).path("withdrawn").asText());
    }

    @Test
    void whatWasRecordedLastCanBeTakenBack() {
        shell.run("record", file, "schema.changes", "--owner", "Mei");
        assertTrue(shell.run("undo", file).out().contains("Mei"));
        var status = shell.run("status", file, "--json").json();
        status.path("obligations").forEach(one -> assertTrue(one.path("owner").isNull(), one::toString));
    }

    @Test
    void aReportIsSignedByTwoAndVerified() {
        var secret = new Shell(home.resolve("home")).with("MUNIMENT_PASSWORD", "correct horse");
        var p12 = home.resolve("ada.p12");
        assertEquals(
                0, secret.run("identity", "create", p12, "--name", "Ada Moreau").status());
        assertEquals(
                "Ada Moreau",
                secret.run("identity", "show", p12, "--json")
                        .json()
                        .path("name")
                        .asText());
        var pdf = home.resolve("r.pdf");
        var issued = secret.run("report", file, "--out", pdf, "--sign", p12, "--json");
        assertEquals(0, issued.status(), issued.err());
        assertEquals("Ada Moreau", issued.json().path("signer").asText());
        assertEquals(0, shell.run("verify", pdf).status());

        var again = secret.run("sign", pdf, "--identity", p12, "--role", "author");
        assertEquals(1, again.status(), again.err());
        var wrong = new Shell(home.resolve("home"))
                .with("MUNIMENT_PASSWORD", "guess")
                .run("sign", pdf, "--identity", p12);
        assertEquals(3, wrong.status());
        assertTrue(wrong.err().toLowerCase(java.util.Locale.ROOT).contains("password"), wrong.err());
        assertEquals(2, shell.run("sign", pdf, "--identity", p12).status());
    }

    @Test
    void whenTheAssessmentCannotBeWrittenToThenItIsReportedAllTheSameAndThatIsSaid() throws Exception {
        var pdf = home.resolve("r.pdf");
        var elsewhere = Workplace.in(home.resolve("other"), Clock.fixed(Shell.NOON, ZoneOffset.UTC));
        try (var holding = Desk.at(elsewhere).open(file, new Person("Tomas Berg", "tomas@contoso.example"))) {
            var issued = shell.run("report", file, "--out", pdf);
            assertEquals(0, issued.status(), issued.err());
            assertEquals("", issued.err());
            assertTrue(issued.out().contains("does not tell of this report"), issued.out());
            assertTrue(Files.size(pdf) > 0);
            assertEquals(file.toAbsolutePath(), holding.snapshot().file());
        }
        var noted =
                shell.run("report", file, "--out", pdf, "--replace", "--json").json();
        assertTrue(noted.path("notNoted").isNull(), noted::toString);
    }

    @Test
    void aReportTakesItsDepthItsFilterAndItsHouseAndSaysWhatItCannotTake() throws Exception {
        var pdf = home.resolve("r.pdf");
        var house = home.resolve("house.json");
        Files.writeString(house, "{\"organisation\": \"Contoso\", \"accent\": \"#ffcc00\", \"watermark\": \"DRAFT\"}");
        var issued = shell.run(
                "report", file, "--out", pdf, "--depth", "summary", "--open", "--brand", house, "--marking", "Secret");
        assertEquals(0, issued.status(), issued.err());
        assertTrue(issued.out().matches("(?s).*: [234] pages.*"), issued.out());

        var unknown = shell.run("report", file, "--out", pdf, "--replace", "--only", "long-term-backup,nonsense");
        assertEquals(2, unknown.status());
        assertTrue(unknown.err().contains("nonsense") && unknown.err().contains("security"), unknown.err());
        assertEquals(
                2,
                shell.run("report", file, "--out", pdf, "--replace", "--accent", "red")
                        .status());
        assertEquals(
                2,
                shell.run("report", file, "--out", pdf, "--replace", "--logo", house)
                        .status());
        assertEquals(
                3,
                shell.run("report", file, "--out", pdf, "--replace", "--logo", home.resolve("none.png"))
                        .status());
    }

    @Test
    void wrongUsageIsExplainedWithTwo() {
        assertEquals(2, shell.run("status").status());
        assertEquals(2, shell.run("frobnicate").status());
        var similar = shell.run("record", file, "schema.change", "--result", "satisfied");
        assertEquals(2, similar.status());
        assertTrue(similar.err().contains("schema.changes"), similar.err());
        var result = shell.run("record", file, "schema.changes", "--result", "fine");
        assertEquals(2, result.status());
        assertTrue(result.err().contains("\"fine\" is none of") && result.err().contains("partially-satisfied"));
        var covers = shell.run("evidence", file, "add", "x", "--for", "schema.changes", "--covers", "2026-01-01");
        assertEquals(2, covers.status());
        assertTrue(covers.err().contains("\"2026-01-01\" is no span"), covers.err());
        var captured = shell.run("evidence", file, "add", "x", "--for", "schema.changes", "--captured", "soon");
        assertTrue(captured.err().contains("\"soon\" is neither a day"), captured.err());
    }

    @Test
    void whatCannotBeReadOrWrittenIsExplainedWithThree() throws Exception {
        assertEquals(3, shell.run("status", home.resolve("none.muniment")).status());
        assertEquals(3, shell.run("new", file, "--name", "A", "--cluster", "b").status());
        var notes = Files.writeString(home.resolve("notes.txt"), "hello");
        var verified = shell.run("verify", notes, "--json");
        assertEquals(3, verified.status());
        assertTrue(
                verified.json().path("files").path(0).path("problem").asText().contains("neither"), verified.out());
        assertEquals(
                3,
                shell.run("record", file, "schema.changes", "--evidence", home.resolve("gone"))
                        .status());
    }

    @Test
    void whatIsNothingToVerifyIsExplainedWithThree() throws Exception {
        for (var name : java.util.List.of("text.pdf", "text.muniment")) {
            var text = Files.writeString(home.resolve(name), "hello");
            var verified = shell.run("verify", text);
            assertEquals(3, verified.status());
            assertTrue(verified.out().contains("neither"), verified.out());
        }
        var verified = shell.run("verify", Files.createFile(home.resolve("empty.muniment")));
        assertEquals(3, verified.status());
        assertTrue(verified.out().contains("is empty"), verified.out());
    }

    @Test
    void whereAFileIsInTheWayTheOptionThatReplacesItIsNamed() throws Exception {
        var secret = new Shell(home.resolve("home")).with("MUNIMENT_PASSWORD", "correct horse");
        var taken = Files.writeString(home.resolve("taken"), "mine");
        var report = secret.run("report", file, "--out", taken);
        assertEquals(3, report.status());
        assertTrue(report.err().contains("add --replace"), report.err());
        var identity = secret.run("identity", "create", taken, "--name", "Ada Moreau");
        assertEquals(3, identity.status());
        assertTrue(identity.err().contains("add --replace"), identity.err());
        assertEquals("mine", Files.readString(taken));
        assertEquals(
                0,
                secret.run("identity", "create", taken, "--name", "Ada Moreau", "--replace")
                        .status());
    }

    @Test
    void whoeverActsHasToSayWhoTheyAre() {
        var stranger = new Shell(home.resolve("other"));
        var unknown = stranger.run("record", file, "schema.changes", "--owner", "Mei");
        assertEquals(2, unknown.status());
        assertTrue(unknown.err().contains("--author"), unknown.err());
        assertEquals(0, stranger.run("status", file).status());
        stranger.with("MUNIMENT_AUTHOR", TOMAS);
        assertEquals(
                0,
                stranger.run("record", file, "schema.changes", "--owner", "Mei").status());
    }

    @Test
    void whenADocumentHoldsTerminalCommandsThenPeopleSeeThemAndMachinesGetThem() {
        var hostile = home.resolve("hostile.muniment");
        var name = "\u001b]0;owned\u0007Orders\u202e\nINTACT";
        assertEquals(
                0,
                shell.run("new", hostile, "--name", name, "--cluster", "c\u001b[2J")
                        .status());
        shell.run("record", hostile, "schema.changes", "--remark", "\u009b31mred", "--owner", "M\u001b[2Ji");
        for (var command : List.of("status", "log")) {
            var seen = shell.run(command, hostile);
            assertEquals(0, seen.status());
            assertTrue(seen.out().chars().noneMatch(unit -> unit != '\n' && Character.isISOControl(unit)), seen.out());
            assertTrue(seen.out().chars().noneMatch(unit -> unit == 0x202E), seen.out());
        }
        assertTrue(shell.run("status", hostile).out().startsWith("␛]0;owned␇Orders[U+202E]␊INTACT, cluster c␛[2J"));
        assertEquals(
                name, shell.run("status", hostile, "--json").json().path("name").asText());
    }

    @Test
    void completionIsAScript() {
        var script = shell.run("completion");
        assertEquals(0, script.status());
        assertTrue(script.out().startsWith("#!/usr/bin/env bash"), script.out().substring(0, 40));
    }
}
