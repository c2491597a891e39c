package muniment.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoCommandTest {
    @TempDir
    static Path home;

    private static Shell shell;
    private static Path out;
    private static Shell.Ended made;

    @BeforeAll
    static void demo() {
        shell = new Shell(home.resolve("home"));
        out = home.resolve("sample files");
        made = shell.run("demo", "--out", out);
    }

    private Path copy(String name, Path target) throws Exception {
        return Files.copy(out.resolve(name), target);
    }

    @Test
    void itLeavesThreeFilesVerifiedAndNothingElse(@TempDir Path other) throws Exception {
        assertEquals(0, made.status(), made.err());
        assertTrue(made.out().contains("INTACT"), made.out());
        assertTrue(made.err().endsWith("no display" + System.lineSeparator()), made.err());
        try (var files = Files.list(out)) {
            assertEquals(
                    List.of("contoso-orders-readiness.pdf", "contoso-orders.muniment", "demo-identity.p12"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        var verified = shell.run(
                "verify",
                out.resolve("contoso-orders-readiness.pdf"),
                out.resolve("contoso-orders.muniment"),
                "--json");
        assertEquals(0, verified.status());
        assertTrue(verified.json().path("good").asBoolean());
    }

    @Test
    void itsReadinessIsNotReadyWithCauses() {
        var status = shell.run("status", out.resolve("contoso-orders.muniment"), "--json")
                .json();
        assertEquals("not-ready", status.path("verdict").asText());
        assertTrue(status.path("tally").path("assessed").asInt() >= 40, status.path("tally")::toString);
        assertTrue(status.path("tally").path("reviewed").asInt() >= 15, status.path("tally")::toString);
        assertEquals(
                1,
                shell.run("status", out.resolve("contoso-orders.muniment"), "--require", "ready")
                        .status());
    }

    @Test
    void twiceInARowWorksAndForeignFilesStay() throws Exception {
        var again = shell.run("demo", "--out", out, "--no-window");
        assertEquals(0, again.status(), again.err());
        var foreign = Files.createDirectories(home.resolve("foreign"));
        var mine = Files.writeString(foreign.resolve("contoso-orders-readiness.pdf"), "my own report");
        var refused = shell.run("demo", "--out", foreign);
        assertEquals(3, refused.status());
        assertEquals("my own report", Files.readString(mine));
        try (var files = Files.list(foreign)) {
            assertEquals(List.of(mine), files.toList());
        }
        assertTrue(refused.err().contains("--replace"), refused.err());
        assertEquals(
                0,
                shell.run("demo", "--out", foreign, "--no-window", "--replace").status());
    }

    @Test
    void damageToTheReportIsFoundAndSaid(@TempDir Path other) throws Exception {
        var report = copy("contoso-orders-readiness.pdf", other.resolve("r.pdf"));
        var bytes = Files.readAllBytes(report);
        bytes[bytes.length / 3] ^= 1;
        var flipped = shell.run("verify", Files.write(report, bytes), "--json");
        assertEquals(1, flipped.status());
        assertEquals(
                "changed-inside",
                flipped.json().path("files").path(0).path("verdict").asText());
        assertFalse(flipped.json().path("good").asBoolean());
    }

    @Test
    void aReportUnderTheNameOfAnAssessmentIsVerifiedAndNamed(@TempDir Path other) throws Exception {
        var report = copy("contoso-orders-readiness.pdf", other.resolve("r.muniment"));
        var verified = shell.run("verify", report);
        assertEquals(0, verified.status(), verified.out());
        assertTrue(verified.out().contains("is a report (PDF), whatever its name says"), verified.out());
        assertTrue(verified.out().contains("INTACT: " + report), verified.out());
    }

    @Test
    void damageToTheAssessmentIsFoundAndSaid(@TempDir Path other) throws Exception {
        var document = copy("contoso-orders.muniment", other.resolve("d.muniment"));
        var bytes = Files.readAllBytes(document);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(document, bytes);
        var verified = shell.run("verify", document);
        assertEquals(1, verified.status(), verified.out() + verified.err());
        assertTrue(verified.out().startsWith("NOT INTACT"), verified.out());
    }

    @Test
    void theHistoryTellsOfBothPeople() {
        var log = shell.run("log", out.resolve("contoso-orders.muniment"), "--last", "500");
        assertTrue(log.out().contains("Ada Moreau") && log.out().contains("Tomas Berg"), log.out());
    }
}
