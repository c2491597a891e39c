package muniment.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import muniment.assessment.Command;
import muniment.catalog.BundledCatalog;
import muniment.catalog.Sha256;
import muniment.journal.Examined;
import muniment.journal.Examined.Part;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import muniment.vault.Password;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifyFileTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Person DANA = new Person("Dana Dahl", "dana@contoso.example");
    private static final Scope SCOPE = Scope.of("Orders", "orders-prod");

    @TempDir
    Path home;

    private Path file;
    private byte[] evidence;

    @BeforeEach
    void record() throws Exception {
        file = home.resolve("a.muniment");
        evidence = new byte[200_000];
        new Random(5).nextBytes(evidence);
        try (var session = Desk.at(Workplace.in(home, NOON)).create(file, SCOPE, Map.of(), DANA)) {
            var obligation =
                    session.snapshot().catalog().obligations().getFirst().id();
            new RecordFile(session, Incoming.of("traffic", evidence), "", Provenance.UNKNOWN, Set.of(obligation))
                    .run(Progress.unwatched());
        }
    }

    private Verification verify(Path path) throws Exception {
        return VerifyFile.offline(path, NOON.instant()).run(Progress.unwatched());
    }

    @Test
    void anUntouchedAssessmentIsGoodAndSaysWhatItHolds() throws Exception {
        var document = assertInstanceOf(Verification.Document.class, verify(file));
        var contents = document.contents();
        assertTrue(document.good());
        assertEquals(SCOPE, contents.scope());
        assertEquals(BundledCatalog.read().edition(), contents.catalog());
        assertEquals(3, contents.entries());
        assertEquals(List.of(DANA), contents.authors());
        assertEquals(new Verification.Files(1, evidence.length), contents.files());
    }

    @Test
    void anAssessmentThatWasProtectedFromItsBeginningIsGoodAsWell() throws Exception {
        var locked = home.resolve("locked.muniment");
        try (var password = Password.of("correct horse".toCharArray());
                var session = Desk.at(Workplace.in(home, NOON)).create(locked, SCOPE, Map.of(), DANA, password)) {
            session.snapshot();
        }
        try (var password = Password.of("correct horse".toCharArray())) {
            var verified =
                    VerifyFile.offline(locked, NOON.instant()).with(password).run(Progress.unwatched());
            assertTrue(verified.good());
        }
    }

    @Test
    void whenWorkWentOnWhileAReportWasLaidOutThenItIsJudgedByWhatItShows() throws Exception {
        try (var session = Desk.at(Workplace.in(home, NOON)).open(file, DANA)) {
            var shown = session.snapshot().assessment().heads();
            var obligation =
                    session.snapshot().catalog().obligations().getFirst().id();
            Answers.of(session.submit(new Command.SetOwner(obligation, "Dana")));
            Answers.of(session.submit(new Command.NoteReport(Sha256.of("report"), "r.pdf", "", null, shown)));
        }
        var document = assertInstanceOf(Verification.Document.class, verify(file));
        assertEquals(
                List.of(5, 3),
                document.checks().verdicts().stream()
                        .map(Checks.Judged::entries)
                        .toList());
    }

    @Test
    void verifyingLeavesNothingBeside() throws Exception {
        verify(file);
        try (var left = Files.list(home)) {
            assertEquals(
                    List.of("a.muniment", "config"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void whenAByteOfEvidenceIsFlippedThenItIsFound() throws Exception {
        var bytes = Files.readAllBytes(file);
        var at = indexOf(bytes, java.util.Arrays.copyOfRange(evidence, 1000, 1016));
        bytes[at] ^= 1;
        var broken = assertInstanceOf(Verification.BrokenDocument.class, verify(Files.write(file, bytes)));
        assertFalse(broken.good());
        assertEquals(
                List.of(Part.CHUNKS, Part.EVIDENCE),
                broken.checks().parts().stream()
                        .filter(part -> part.outcome() != Examined.Outcome.SOUND)
                        .map(Examined::part)
                        .toList());
    }

    @Test
    void whenItIsOpenHereThenVerifyingItLeavesTheLocksOnIt() throws Exception {
        var table = Path.of("/proc/locks");
        assumeTrue(Files.isReadable(table));
        try (var _ = Desk.at(Workplace.in(home, NOON)).open(file, DANA);
                var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            var before = locks(table);
            assumeTrue(before > 0);
            assertTrue(verify(file).good());
            assertEquals(before, locks(table));
            statement.execute("ROLLBACK");
        }
    }

    private long locks(Path table) throws Exception {
        var inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
        return Files.readAllLines(table).stream()
                .filter(line -> line.contains(inode))
                .count();
    }

    @Test
    void whenItIsOpenHereThenItCannotBeItsOwnEvidence() throws Exception {
        try (var _ = Desk.at(Workplace.in(home, NOON)).open(file, DANA)) {
            assertEquals(
                    FileProblem.Kind.OPEN_HERE,
                    assertThrows(FileProblem.class, () -> Incoming.of(file)).kind());
        }
        assertEquals("a.muniment", Incoming.of(file).name());
    }

    @Test
    void whenTheFirstByteIsFlippedThenItIsStillTakenForABrokenAssessment() throws Exception {
        var bytes = Files.readAllBytes(file);
        bytes[0] ^= 1;
        assertInstanceOf(Verification.BrokenDocument.class, verify(Files.write(file, bytes)));
    }

    @Test
    void whenItIsSomethingElseThenItIsNotJudged() throws Exception {
        var other = Files.writeString(home.resolve("notes.txt"), "hello");
        assertEquals(
                FileProblem.Kind.NEITHER,
                assertThrows(FileProblem.class, () -> verify(other)).kind());
        assertEquals(
                FileProblem.Kind.NOT_FOUND,
                assertThrows(FileProblem.class, () -> verify(home.resolve("gone.pdf")))
                        .kind());
        assertEquals(
                FileProblem.Kind.NOT_A_FILE,
                assertThrows(FileProblem.class, () -> verify(home)).kind());
    }

    @Test
    void whenOnlyTheNameIsThatOfAReportOrAnAssessmentThenItIsNotJudged() throws Exception {
        for (var name : List.of("text.pdf", "text.muniment")) {
            var text = Files.writeString(home.resolve(name), "hello");
            assertEquals(
                    FileProblem.Kind.NEITHER,
                    assertThrows(FileProblem.class, () -> verify(text)).kind());
        }
        for (var name : List.of("none.pdf", "none.muniment")) {
            var empty = Files.createFile(home.resolve(name));
            assertEquals(
                    FileProblem.Kind.EMPTY,
                    assertThrows(FileProblem.class, () -> verify(empty)).kind());
        }
    }

    @Test
    void whenABeginningIsDamagedThenItIsStillTakenForWhatItWas() throws Exception {
        var report = Files.writeString(home.resolve("r.dat"), "xPDF-1.7 ...\nstartxref\n12\n%%EOF\n");
        assertFalse(assertInstanceOf(Verification.Report.class, verify(report)).good());
        var bytes = Files.readAllBytes(file);
        bytes[70] ^= 1;
        assertInstanceOf(Verification.BrokenDocument.class, verify(Files.write(file, bytes)));
    }

    @Test
    void whenAReportIsNoPdfThenItIsNotGood() throws Exception {
        var report = Files.writeString(home.resolve("report.pdf"), "%PDF-1.7 nonsense");
        assertFalse(assertInstanceOf(Verification.Report.class, verify(report)).good());
    }

    @Test
    void anIdentityIsMadeOnceAndOpensWithItsPasswordOnly() throws Exception {
        var p12 = home.resolve("dana.p12");
        var workplace = Workplace.in(home, NOON);
        var made =
                new MakeIdentity(workplace, DANA, p12, "secret".toCharArray(), Existing.KEEP).run(Progress.unwatched());
        assertEquals("Dana Dahl", made.subject().name());
        assertEquals(
                made,
                Identity.openToSign(p12, "secret".toCharArray(), NOON.instant()).certificate());
        var wrong = assertThrows(Refusal.class, () -> Identity.open(p12, "guess".toCharArray()));
        assertInstanceOf(Problem.WrongPassword.class, wrong.problem());
        var again = new MakeIdentity(workplace, DANA, p12, "other".toCharArray(), Existing.KEEP);
        assertInstanceOf(
                Problem.FileExists.class,
                assertThrows(Refusal.class, () -> again.run(Progress.unwatched()))
                        .problem());
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("the evidence is not stored as it is");
    }
}
