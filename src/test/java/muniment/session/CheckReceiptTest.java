package muniment.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import muniment.assessment.Command;
import muniment.journal.Examined;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.receipt.Receipt;
import muniment.receipt.ReceiptText;
import muniment.report.ReportForm;
import muniment.session.Receipted.Outcome;
import muniment.signing.Existing;
import muniment.signing.Identity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckReceiptTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Person DANA = new Person("Dana Dahl", "dana@contoso.example");

    @TempDir
    Path home;

    private Desk desk;
    private Path file;
    private Path early;
    private Path receipt;

    @BeforeEach
    void write() throws Exception {
        desk = Desk.at(Workplace.in(home, NOON));
        file = home.resolve("a.muniment");
        early = home.resolve("early.muniment");
        receipt = home.resolve("r.txt");
        try (var session = desk.create(file, Scope.of("Orders", "orders-prod"), Map.of(), DANA)) {
            session.snapshot();
        }
        Files.copy(file, early);
        try (var session = desk.open(file, DANA)) {
            remark(session, "one");
            remark(session, "two");
            var before = session.snapshot().assessment().heads();
            new IssueReceipt(session, receipt, home.resolve("r.png"), Existing.KEEP).run(Progress.unwatched());
            assertEquals(before, session.snapshot().assessment().heads());
            remark(session, "three");
        }
    }

    private static void remark(Session session, String words) throws Exception {
        var obligation = session.snapshot().catalog().obligations().getFirst().id();
        Answers.of(session.submit(new Command.Remark(obligation, words)));
    }

    private Receipted check(Path document, Path given) throws Exception {
        return CheckReceipt.offline(document, given, NOON.instant()).run(Progress.unwatched());
    }

    @Test
    void whenEverythingIsThereThenItHoldsAndTheAuthorIsKnown() throws Exception {
        for (var given : List.of(receipt, home.resolve("r.png"))) {
            var found = check(file, given);
            assertEquals(Outcome.HOLDS, found.outcome());
            assertEquals(4, found.claim().entries());
            assertEquals(5, found.byAuthor());
            assertEquals(List.of(DANA.toString()), found.claim().voucher().signers());
        }
    }

    @Test
    void whenTheEndWasCutThenTheMissingEntriesAreCounted() throws Exception {
        var found = check(early, receipt);
        assertEquals(Outcome.CUT, found.outcome());
        assertEquals(2, found.missing());
        assertEquals(1, found.absent().size());
        assertFalse(found.good());
    }

    @Test
    void whenTheHistoryWasWrittenAnewThenThatIsFound() throws Exception {
        try (var session = desk.open(early, DANA)) {
            for (var words : List.of("another", "history", "as", "long")) {
                remark(session, words);
            }
        }
        assertTrue(VerifyFile.offline(early, NOON.instant())
                .run(Progress.unwatched())
                .good());
        assertEquals(Outcome.REWRITTEN, check(early, receipt).outcome());
    }

    @Test
    void whenTheCountIsAnotherThenTheReceiptIsWrong() throws Exception {
        try (var session = desk.open(file, DANA)) {
            var says = session.receipt().receipt();
            var wrong = new Receipt(says.assessment(), 4, says.heads(), says.at(), says.author());
            var signer = new muniment.journal.store.SigningKeys(
                            home.resolve("config/keys"), new java.security.SecureRandom())
                    .of(DANA);
            Files.writeString(receipt, ReceiptText.of(muniment.receipt.SignedReceipt.by(signer, wrong)));
        }
        assertEquals(Outcome.MISCOUNTED, check(file, receipt).outcome());
    }

    @Test
    void whenAReportIsSignedThenItIsAReceiptAsWell() throws Exception {
        var p12 = home.resolve("dana.p12");
        var password = "secret".toCharArray();
        new MakeIdentity(Workplace.in(home, NOON), DANA, p12, password, Existing.KEEP).run(Progress.unwatched());
        var identity = Identity.openToSign(p12, password, NOON.instant());
        var pdf = home.resolve("r.pdf");
        try (var session = desk.open(file, DANA)) {
            new IssueReport(session, ReportForm.FULL, Signing.asAuthor(identity), pdf, Existing.KEEP)
                    .run(Progress.unwatched());
        }
        var found = check(file, pdf);
        assertEquals(Outcome.HOLDS, found.outcome());
        assertEquals(List.of("Dana Dahl"), found.claim().voucher().signers());
        assertEquals(Outcome.CUT, check(early, pdf).outcome());
        var touched = Files.write(
                home.resolve("touched.pdf"), (Files.readString(pdf, ISO_8859_1) + "% more\n").getBytes(ISO_8859_1));
        assertEquals(Outcome.NOT_VOUCHED, check(file, touched).outcome());
        var verified = assertInstanceOf(
                Verification.Document.class,
                VerifyFile.offline(file, NOON.instant()).run(Progress.unwatched()));
        assertEquals(
                List.of("r.pdf"),
                verified.checks().verdicts().stream()
                        .flatMap(judged -> judged.report().stream())
                        .map(Checks.Issued::file)
                        .toList());
        assertEquals(5, verified.checks().verdicts().getLast().entries());
        assertEquals(
                Examined.Outcome.SOUND,
                verified.checks().part(Examined.Part.READINESS).outcome());
    }

    @Test
    void whenAReceiptIsThereAlreadyThenNeitherFileIsWritten() throws Exception {
        var picture = home.resolve("second.png");
        try (var session = desk.open(file, DANA)) {
            var again = new IssueReceipt(session, receipt, picture, Existing.KEEP);
            assertThrows(FileProblem.class, () -> again.run(Progress.unwatched()));
        }
        assertFalse(Files.exists(picture));
    }
}
