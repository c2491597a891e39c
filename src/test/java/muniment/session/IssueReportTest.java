package muniment.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import muniment.assessment.Stated;
import muniment.catalog.Sha256;
import muniment.journal.Entry;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.journal.SignedAs;
import muniment.report.Depth;
import muniment.report.PageSize;
import muniment.report.ReportForm;
import muniment.report.ReportProblem;
import muniment.session.Verification.Comparison;
import muniment.session.Verification.Outcome;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Level;
import muniment.signing.PdfSignature;
import muniment.signing.Problem;
import muniment.signing.Refusal;
import muniment.signing.Role;
import muniment.signing.Trust;
import muniment.signing.Verdict;
import muniment.text.Phrase;
import muniment.text.Text;
import muniment.vault.Password;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IssueReportTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Person DANA = new Person("Dana Dahl", "dana@contoso.example");

    @TempDir
    Path home;

    private Session session;
    private Path out;

    @BeforeEach
    void open() throws Exception {
        session = Desk.at(Workplace.in(home, NOON))
                .create(home.resolve("a.muniment"), Scope.of("Orders", "orders-prod"), Map.of(), DANA);
        var obligation = session.snapshot().catalog().obligations().getFirst().id();
        new RecordFile(
                        session,
                        Incoming.of("status.txt", "UN 10.0.0.4".getBytes()),
                        "nodetool status",
                        Provenance.UNKNOWN,
                        Set.of(obligation))
                .run(Progress.unwatched());
        out = home.resolve("report.pdf");
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private static Identity identity(String name) throws Exception {
        return Identity.create(name, "", NOON.instant(), Period.ofYears(1), new java.security.SecureRandom());
    }

    private Verification.Report verified() throws Exception {
        return assertInstanceOf(
                Verification.Report.class,
                VerifyFile.offline(out, NOON.instant()).run(Progress.unwatched()));
    }

    @Test
    void aSignedReportIsIntactAndTheHistoryTellsOfIt() throws Exception {
        var heads = session.snapshot().assessment().heads();
        var dana = identity("Dana Dahl");
        var issued = new IssueReport(session, ReportForm.FULL, Signing.asAuthor(dana), out, Existing.KEEP)
                .run(Progress.unwatched());
        assertEquals(Sha256.of(Files.readAllBytes(out)), issued.digest());
        assertEquals(Files.size(out), issued.size());
        assertEquals(Optional.empty(), issued.missingFromHistory());
        assertTrue(issued.pages() > 5);
        assertEquals(
                List.of(new Entry.ReportIssued(
                        issued.digest(),
                        "report.pdf",
                        "Dana Dahl",
                        new SignedAs(
                                new Sha256(dana.certificate().fingerprint()), SignedAs.Role.AUTHOR, SignedAs.Level.B),
                        heads)),
                session.snapshot().assessment().reports().stream()
                        .map(Stated::value)
                        .toList());
        var verified = verified();
        assertTrue(verified.good());
        assertEquals(Collections.nCopies(8, Outcome.AGREES), outcomes(verified));
        var document = home.resolve("a.muniment");
        var held = VerifyFile.offline(out, NOON.instant())
                .beside(List.of(out, document))
                .run(Progress.unwatched());
        assertEquals(
                Collections.nCopies(13, Outcome.AGREES), outcomes(assertInstanceOf(Verification.Report.class, held)));
    }

    private static List<Outcome> outcomes(Verification.Report report) {
        return report.comparisons().stream()
                .map(Verification.Comparison::outcome)
                .toList();
    }

    @Test
    void anAssessmentUnderAPasswordBesideItSaysNothingAgainstAReport() throws Exception {
        new IssueReport(
                        session,
                        ReportForm.FULL.at(Depth.SUMMARY),
                        Signing.asAuthor(identity("Dana Dahl")),
                        out,
                        Existing.KEEP)
                .run(Progress.unwatched());
        var locked = home.resolve("locked.muniment");
        try (var password = Password.of("correct horse battery".toCharArray())) {
            Desk.at(Workplace.in(home, NOON))
                    .create(locked, Scope.of("Other", "other"), Map.of(), DANA, password)
                    .close();
        }
        var found = assertInstanceOf(
                Verification.Report.class,
                VerifyFile.offline(out, NOON.instant()).beside(List.of(locked)).run(Progress.unwatched()));
        assertTrue(found.good());
        assertEquals(Outcome.ABSENT, found.comparisons().getLast().outcome());
    }

    @Test
    void thePasswordOfTheAssessmentBesideItComparesThemAndAWrongOneSaysNothing() throws Exception {
        new IssueReport(
                        session,
                        ReportForm.FULL.at(Depth.SUMMARY),
                        Signing.asAuthor(identity("Dana Dahl")),
                        out,
                        Existing.KEEP)
                .run(Progress.unwatched());
        session.close();
        var locked = home.resolve("a.muniment");
        try (var right = Password.of("correct horse battery".toCharArray());
                var wrong = Password.of("correct mule battery".toCharArray())) {
            new Protect(locked, null, right).run(Progress.unwatched());
            var before = Files.readAllBytes(locked);

            var said = Stream.of(wrong, right)
                    .map(password -> comparedWith(new Beside(locked, password)))
                    .toList();

            assertEquals(
                    List.of(true, true),
                    said.stream().map(Verification.Report::good).toList());
            assertEquals(Outcome.ABSENT, said.getFirst().comparisons().getLast().outcome());
            assertTrue(said.getLast()
                    .comparisons()
                    .contains(
                            new Comparison(Phrase.of("session.compared.figures-again", "a.muniment"), Outcome.AGREES)));
            assertArrayEquals(before, Files.readAllBytes(locked));
        }
    }

    private Verification.Report comparedWith(Beside source) {
        return assertInstanceOf(
                Verification.Report.class,
                assertDoesNotThrow(() -> new VerifyFile(out, Trust.none(), NOON.instant(), List.of(source), null)
                        .run(Progress.unwatched())));
    }

    @Test
    void aReviewerSignsAfterTheAuthor() throws Exception {
        new IssueReport(session, ReportForm.FULL, Signing.asAuthor(identity("Dana Dahl")), out, Existing.KEEP)
                .run(Progress.unwatched());
        var reviewer = new Signing(
                identity("Rik Roos"), Role.REVIEWER, "Checked against the evidence", "", new Level.Offline());
        new SignReport(Workplace.in(home, NOON), out, reviewer, out, Existing.REPLACE).run(Progress.unwatched());
        var intact = assertInstanceOf(Verdict.Intact.class, verified().verdict());
        assertEquals(
                List.of("author", "reviewer"),
                intact.signatures().stream().map(PdfSignature::field).toList());
    }

    private Verification.Report beside(Path report) throws Exception {
        var held = VerifyFile.offline(report, NOON.instant())
                .beside(List.of(home.resolve("a.muniment")))
                .run(Progress.unwatched());
        return assertInstanceOf(Verification.Report.class, held);
    }

    @Test
    void whenALaterSignatureIsCutOffThenTheAssessmentKnowsWhose() throws Exception {
        new IssueReport(session, ReportForm.FULL, Signing.asAuthor(identity("Dana Dahl")), out, Existing.KEEP)
                .run(Progress.unwatched());
        var once = Files.readAllBytes(out);
        var rik = identity("Rik Roos");
        var reviewer = new Signing(rik, Role.REVIEWER, "", "", new Level.Offline());
        new SignReport(Workplace.in(home, NOON), out, reviewer, out, Existing.REPLACE, session)
                .run(Progress.unwatched());

        var whole = beside(out);
        var cut = beside(Files.write(home.resolve("cut.pdf"), once));

        assertTrue(whole.good());
        assertEquals(
                new Phrase("session.compared.signatures", List.of("a.muniment", 2)),
                whole.comparisons().get(11).what());
        assertFalse(cut.good());
        assertEquals(Set.of(rik.certificate().fingerprint()), absent(cut.verdict()));
        assertEquals(
                List.of(Phrase.of(
                        "session.compared.signature-missing",
                        "a.muniment",
                        "Rik Roos",
                        Phrase.of("history.role.reviewer"))),
                cut.comparisons().stream()
                        .filter(comparison -> comparison.outcome() == Outcome.DIFFERS)
                        .map(Verification.Comparison::what)
                        .toList());
        assertTrue(cut.answers(Text.load("session", "history"))
                .getLast()
                .sentences()
                .toString()
                .contains("by Rik Roos as reviewer"));
    }

    private static Set<String> absent(Verdict verdict) {
        return assertInstanceOf(Verdict.SignerMissing.class, verdict).fingerprints();
    }

    @Test
    void whenSomebodySignedWithoutNotingItThenTheNotedStateIsFoundInside() throws Exception {
        new IssueReport(session, ReportForm.FULL, Signing.asAuthor(identity("Dana Dahl")), out, Existing.KEEP)
                .run(Progress.unwatched());
        var reviewer = new Signing(identity("Rik Roos"), Role.REVIEWER, "", "", new Level.Offline());
        new SignReport(Workplace.in(home, NOON), out, reviewer, out, Existing.REPLACE).run(Progress.unwatched());

        var said = beside(out);

        assertTrue(said.good());
        assertEquals(
                Phrase.of("session.compared.noted-before", "a.muniment"),
                said.comparisons().get(10).what());
    }

    @Test
    void anUnsignedReportIsNotCalledGood() throws Exception {
        new IssueReport(session, ReportForm.FULL.on(PageSize.LETTER), null, out, Existing.KEEP)
                .run(Progress.unwatched());
        assertInstanceOf(Verdict.SignatureMissing.class, verified().verdict());
    }

    @Test
    void whenItIsCancelledThenThereIsNoFileAndNoNote() throws Exception {
        Progress cancelling = (done, _, _) -> {
            if (done > 1) {
                throw new CancellationException();
            }
        };
        assertThrows(
                CancellationException.class,
                () -> new IssueReport(session, ReportForm.FULL, null, out, Existing.KEEP).run(cancelling));
        assertFalse(Files.exists(out));
        assertEquals(List.of(), session.snapshot().assessment().reports());
    }

    @Test
    void whenTheMemoryIsFullThenThatIsSaidAndThereIsNoFileAndNoNote() {
        Progress filling = (done, _, _) -> {
            if (done > 1) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        var problem = assertThrows(
                ReportProblem.class,
                () -> new IssueReport(session, ReportForm.FULL, null, out, Existing.KEEP).run(filling));

        assertEquals(Phrase.of("report.problem.memory", Runtime.getRuntime().maxMemory() >> 20), problem.phrase());
        assertFalse(Files.exists(out));
        assertEquals(List.of(), session.snapshot().assessment().reports());
    }

    @Test
    void whenAnAssessmentIsNamedThenItIsNotReplaced() throws Exception {
        var document = home.resolve("a.muniment");
        var link = Files.createLink(home.resolve("link.pdf"), document);
        for (var target : List.of(document, link)) {
            var report = new IssueReport(session, ReportForm.FULL, null, target, Existing.REPLACE);
            assertEquals(
                    FileProblem.Kind.IS_ASSESSMENT,
                    assertThrows(FileProblem.class, () -> report.run(Progress.unwatched()))
                            .kind());
        }
        new IssueReport(session, ReportForm.FULL, null, out, Existing.KEEP).run(Progress.unwatched());
        var workplace = Workplace.in(home, NOON);
        var identity = new MakeIdentity(workplace, DANA, document, "secret".toCharArray(), Existing.REPLACE);
        var sign = new SignReport(workplace, out, Signing.asAuthor(identity("Dana Dahl")), document, Existing.REPLACE);
        for (var job : List.<Job<?>>of(identity, sign)) {
            var refusal = assertThrows(Refusal.class, () -> job.run(Progress.unwatched()));
            assertInstanceOf(Problem.FileNotWritten.class, refusal.problem());
        }
        assertEquals(1, session.snapshot().assessment().reports().size());
        session.close();
        assertTrue(VerifyFile.offline(document, NOON.instant())
                .run(Progress.unwatched())
                .good());
    }

    @Test
    void whenThereIsAFileThenItStays() throws Exception {
        Files.writeString(out, "mine");
        assertThrows(
                FileProblem.class,
                () -> new IssueReport(session, ReportForm.FULL, null, out, Existing.KEEP).run(Progress.unwatched()));
        assertEquals("mine", Files.readString(out));
        assertEquals(List.of(), session.snapshot().assessment().reports());
    }
}
