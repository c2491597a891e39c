package muniment.desktop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import muniment.catalog.Sha256;
import muniment.desktop.Bench;
import muniment.desktop.Headless;
import muniment.desktop.report.CountersigningModel.Part;
import muniment.desktop.report.OptionsModel.Paper;
import muniment.desktop.report.ProofModel.Proof;
import muniment.desktop.report.SigningModel.Kept;
import muniment.desktop.work.NoticeBoard;
import muniment.journal.Entry;
import muniment.journal.Person;
import muniment.journal.SignedAs;
import muniment.report.Depth;
import muniment.session.Progress;
import muniment.session.Verification;
import muniment.session.VerifyFile;
import muniment.signing.Identity;
import muniment.signing.Role;
import muniment.signing.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report room decides, without a window: the signature and the further signature. */
final class ReportingTest {
    private static final String PASSWORD = "correct horse";

    @TempDir
    Path home;

    private Headless desk;
    private Person author = Bench.AUTHOR;
    private final ReportModel model = new ReportModel();
    private Options options;
    private Signatory signatory;
    private Issuing issuing;
    private ReportAtHand reports;
    private Countersigning countersigning;
    private Identities identities;

    @BeforeEach
    void open() throws Exception {
        desk = Headless.in(home);
        var around = desk.surroundings;
        var session = desk.document.session();
        options = new Options(model.options(), around);
        options.offer(desk.document.snapshot().catalog());
        signatory = new Signatory(model.signature(), around);
        issuing = new Issuing(
                model,
                around,
                session,
                signatory,
                new UsualLook(model.options(), model.signature(), desk.desk, around));
        reports = new ReportAtHand(around, session);
        countersigning = new Countersigning(
                model.countersigning(), around, desk.desk.workplace(), session, reports, issuing::signed);
        identities = new Identities(model.identity(), around, desk.desk.workplace(), () -> author, model.signature());
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void whenItIsSignedAndReviewedThenItVerifiesAndTheHistoryTellsOfEach() throws Exception {
        model.options().depth().set(Depth.SUMMARY);
        model.options().marking().set("Confidential");
        makeIdentity("Ada Auditor", "ada");
        var report = issue("readiness.pdf");

        countersign(report);
        assertEquals(
                List.of("Ada Auditor, author, 2026-11-22 12:00"),
                model.countersigning().found().get().signed());
        assertEquals(
                "This assessment knows the report and will tell of your signature.",
                model.countersigning().found().get().known());
        var review = model.countersigning().signature();
        review.identity().set(home.resolve("ada.p12").toString());
        review.password().set(PASSWORD);
        model.countersigning().part().set(Part.REVIEWER);
        desk.choosers.answer(home.resolve("refused.pdf"));
        countersigning.sign(() -> {});
        desk.until(() -> !review.refusals().byField().get().isEmpty());
        assertEquals(
                Map.of(
                        "role",
                        "Ada Auditor is the author of this report and cannot sign it as reviewer too. Let another person do it."),
                review.refusals().byField().get());
        assertFalse(Files.exists(home.resolve("refused.pdf")));

        makeIdentity("Bob Byte", "bob");
        review.identity().set(home.resolve("bob.p12").toString());
        review.password().set(PASSWORD);
        review.reason().set("Checked against the evidence");
        var reviewed = home.resolve("reviewed.pdf");
        desk.choosers.answer(reviewed);
        var closed = new boolean[1];
        countersigning.sign(() -> closed[0] = true);
        desk.until(() -> closed[0]);

        assertEquals("", review.password().get());
        assertEquals("The report is signed", model.written().get().words());
        assertEquals("", model.written().get().caveat());
        var verdict = assertInstanceOf(Verdict.Intact.class, verified(reviewed).verdict());
        assertEquals(
                List.of("author", "reviewer"),
                verdict.signatures().stream()
                        .map(signature -> signature.field())
                        .toList());
        var noted = desk.document
                .session()
                .snapshot()
                .assessment()
                .reports()
                .getLast()
                .value();
        assertInstanceOf(Entry.ReportSigned.class, noted);
        assertEquals(Sha256.of(Files.readAllBytes(reviewed)), noted.digest());
        assertEquals(
                SignedAs.Role.REVIEWER, Objects.requireNonNull(noted.signedAs()).role());
        assertEquals(
                "reviewed.pdf, signed by Bob Byte as reviewer, by their own clock",
                EarlierReports.of(
                                desk.document.session().snapshot().assessment(),
                                desk.document.session().zone(),
                                desk.text)
                        .getFirst()
                        .words());
    }

    @Test
    void givenAReportThatWasChangedThenNobodyIsAskedToSignIt() throws Exception {
        model.options().depth().set(Depth.SUMMARY);
        makeIdentity("Ada Auditor", "ada");
        var report = issue("readiness.pdf");
        var bytes = Files.readAllBytes(report);
        bytes[bytes.length / 3] ^= 1;
        var changed = Files.write(home.resolve("changed.pdf"), bytes);

        desk.choosers.answer(changed);
        countersigning.choose(null, () -> {
            throw new AssertionError("the sheet opens");
        });
        desk.until(() -> !notices().unsettled().isEmpty());

        var words = notices().unsettled().getFirst().words();
        assertTrue(words.startsWith("Nothing is added to changed.pdf. Changed: "), words);
    }

    @Test
    void givenAnotherReportThanTheOneWantedThenItIsNotTakenForIt() throws Exception {
        model.options().depth().set(Depth.SUMMARY);
        makeIdentity("Ada Auditor", "ada");
        var report = issue("readiness.pdf");

        desk.choosers.answer(report);
        countersigning.choose(Sha256.of("another"), () -> {
            throw new AssertionError("the sheet opens");
        });
        desk.until(() -> !notices().unsettled().isEmpty());

        assertTrue(notices().unsettled().getFirst().words().startsWith("readiness.pdf is not this report"));
    }

    @Test
    void givenAWrongPasswordThenItsFieldSaysSoAndOnlyThePasswordIsForgotten() throws Exception {
        model.options().depth().set(Depth.SUMMARY);
        makeIdentity("Ada Auditor", "ada");
        var signature = model.signature();
        signature.password().set("wrong");
        signature.reason().set("approved");
        desk.choosers.answer(home.resolve("out.pdf"));
        issuing.issue(options.form().orElseThrow(), (_, _) -> {});
        desk.until(() -> !signature.refusals().byField().get().isEmpty());

        assertEquals(Set.of("password"), signature.refusals().byField().get().keySet());
        assertEquals("", signature.password().get());
        assertEquals("approved", signature.reason().get());
        assertEquals(home.resolve("ada.p12").toString(), signature.identity().get());
        assertFalse(Files.exists(home.resolve("out.pdf")));
        assertFalse(model.busy().get());
    }

    @Test
    void givenWhatIsMissingThenItsFieldSaysSoBeforeAnythingIsOpened() {
        var signature = model.signature();
        refusedAt("identity");
        signature.kept().set(Kept.STORE);
        refusedAt("offered");
        signature.kept().set(Kept.TOKEN);
        refusedAt("library");
        signature.library().set(home.resolve("libtoken.so").toString());
        signature.slot().set("first");
        refusedAt("slot");
        signature.slot().set("");
        refusedAt("password");
        signature.password().set("1234");
        refusedAt("offered");
        signature.kept().set(Kept.FILE);
        signature.identity().set(home.resolve("ada.p12").toString());
        signature.proofs().proof().set(Proof.STAMP);
        signature.proofs().authority().set("ftp://example.org");
        assertEquals(Optional.empty(), signatory.take(Role.AUTHOR));
        assertEquals(Set.of("authority"), signature.refusals().byField().get().keySet());
        assertEquals("1234", signature.password().get());
    }

    @Test
    void givenASystemWithoutAStoreThenTheListSaysSo() {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "only Linux keeps no store of certificates");
        model.signature().kept().set(Kept.STORE);
        signatory.find();
        desk.until(() -> !model.signature().refusals().byField().get().isEmpty());

        assertEquals(
                Set.of("offered"), model.signature().refusals().byField().get().keySet());
    }

    @Test
    void whenARequestIsWantedThenItLiesBesideTheNewIdentity() throws Exception {
        model.identity().requesting().set(true);
        makeIdentity("Ada Auditor", "ada");
        desk.until(() -> !notices().unsettled().isEmpty());

        assertTrue(Files.readString(home.resolve("ada.csr")).startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
    }

    @Test
    void givenACertificateOfAnotherKeyThenItsFieldSaysSoAndTheIdentityIsAsItWas() throws Exception {
        makeIdentity("Bob Byte", "bob");
        var other = Files.writeString(
                home.resolve("bob.pem"),
                Identity.openPkcs12(home.resolve("bob.p12"), PASSWORD.toCharArray())
                        .certificatePem());
        makeIdentity("Ada Auditor", "ada");
        var before = Files.readAllBytes(home.resolve("ada.p12"));
        identities.proposeCertified();
        model.identity().issued().set(other.toString());
        model.identity().password().set(PASSWORD);
        identities.certify(() -> {
            throw new AssertionError("the sheet closes");
        });
        desk.until(() -> !model.identity().refusals().byField().get().isEmpty());

        assertEquals(
                Set.of("issued"), model.identity().refusals().byField().get().keySet());
        assertEquals(Sha256.of(before), Sha256.of(Files.readAllBytes(home.resolve("ada.p12"))));
    }

    @Test
    void whenAReportIsWrittenThenTheNextOneLooksLikeItAndNoPasswordIsKept() throws Exception {
        model.options().depth().set(Depth.SUMMARY);
        model.options().paper().set(Paper.LETTER);
        model.options().organisation().set("Example Bank");
        makeIdentity("Ada Auditor", "ada");
        issue("readiness.pdf");
        desk.until(() -> desk.desk.preferences().note("report.organisation").isPresent());

        var next = new ReportModel();
        new UsualLook(next.options(), next.signature(), desk.desk, desk.surroundings).recall(options);
        assertEquals(Paper.LETTER, next.options().paper().get());
        assertEquals("Example Bank", next.options().organisation().get());
        assertEquals(
                home.resolve("ada.p12").toString(), next.signature().identity().get());
        assertFalse(Files.readString(home.resolve("config").resolve("settings.json"))
                .contains(PASSWORD));
    }

    private void refusedAt(String field) {
        assertEquals(Optional.empty(), signatory.take(Role.AUTHOR));
        assertEquals(
                Map.of(field, desk.text.say("report-room.missing." + field)),
                model.signature().refusals().byField().get());
    }

    private void makeIdentity(String name, String file) {
        author = new Person(name, file + "@example.org");
        identities.proposeIdentity();
        model.identity().password().set(PASSWORD);
        model.identity().again().set(PASSWORD);
        desk.choosers.answer(home.resolve(file + ".p12"));
        var closed = new boolean[1];
        identities.makeIdentity(() -> closed[0] = true);
        desk.until(() -> closed[0]);
        assertEquals(
                home.resolve(file + ".p12").toString(),
                model.signature().identity().get());
    }

    private Path issue(String name) throws Exception {
        var out = home.resolve(name);
        model.signature().password().set(PASSWORD);
        desk.choosers.answer(out);
        issuing.issue(options.form().orElseThrow(), reports::saw);
        desk.until(() -> model.written().get() != null);
        assertInstanceOf(Verdict.Intact.class, verified(out).verdict());
        return out;
    }

    private void countersign(Path report) {
        desk.choosers.answer(report);
        var open = new boolean[1];
        countersigning.choose(null, () -> open[0] = true);
        desk.until(() -> open[0]);
    }

    private static Verification.Report verified(Path file) throws Exception {
        return (Verification.Report) VerifyFile.offline(file, Bench.NOW).run(Progress.unwatched());
    }

    private NoticeBoard notices() {
        return (NoticeBoard) desk.surroundings.notices();
    }
}
