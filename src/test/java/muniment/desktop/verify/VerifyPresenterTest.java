package muniment.desktop.verify;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import muniment.desktop.Bench;
import muniment.desktop.Headless;
import muniment.desktop.kit.Tone;
import muniment.desktop.trust.TrustModel;
import muniment.desktop.trust.TrustPresenter;
import muniment.desktop.verify.VerifyModel.Doubt;
import muniment.desktop.verify.VerifyModel.Item;
import muniment.desktop.verify.VerifyModel.Remedy;
import muniment.desktop.verify.VerifyModel.Result;
import muniment.desktop.work.Notice;
import muniment.desktop.work.NoticeBoard;
import muniment.report.PagePreview.Picture;
import muniment.session.GatherFiles;
import muniment.session.Progress;
import muniment.session.TrustSigner;
import muniment.session.TrustedRoots;
import muniment.session.VerifyFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifyPresenterTest {
    @TempDir
    static Path shared;

    private static Handed handed;

    @TempDir
    Path home;

    private Headless desk;
    private TrustedRoots roots;
    private VerifyModel model;
    private VerifyPresenter presenter;

    @BeforeAll
    static void hand() throws Exception {
        handed = Handed.in(shared);
    }

    @BeforeEach
    void open() throws Exception {
        desk = Headless.in(home);
        roots = new TrustedRoots(home.resolve("trust"));
        model = new VerifyModel();
        var trust = new TrustPresenter(new TrustModel(), desk.surroundings, roots, () -> presenter.again());
        presenter = new VerifyPresenter(model, desk.surroundings, () -> Bench.NOW, trust);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private List<Result> verified(Path... files) {
        presenter.verify(List.of(files));
        desk.until(() -> model.busy().get().isEmpty()
                && (!model.results().isEmpty() || !notices().isEmpty()));
        return model.results();
    }

    private List<Notice> notices() {
        return ((NoticeBoard) desk.surroundings.notices()).unsettled();
    }

    private static List<String> marks(Result result) {
        return result.groups().getFirst().items().stream()
                .map(item -> item.mark().word())
                .toList();
    }

    private static Item content(Result result) {
        return result.groups().getFirst().items().getLast();
    }

    @Test
    void whenASelfSignedReportIsIntactThenTheAnswerIsCautionAndNeverPlainlyGood() {
        var result = verified(handed.report()).getFirst();
        assertEquals("Intact, identity not proven", result.headline().verdict().word());
        assertEquals(Tone.CAUTION, result.headline().verdict().tone());
        assertEquals(List.of("Yes", "Their own word", "Unchanged", "Not proven", "Matches"), marks(result));
        assertEquals(
                List.of("1. ", "2. ", "3. ", "4. ", "5. "),
                result.groups().getFirst().items().stream()
                        .map(item -> item.head().substring(0, 3))
                        .toList());
        assertEquals(ChangedLooks.NONE, model.looks(handed.report()).get());
    }

    @Test
    void whenTheSignerIsTrustedByTheFingerprintThenTheSameReportIsProven() throws Exception {
        var doubt = verified(handed.report()).getFirst().cards().getFirst().doubt();
        assertNotNull(doubt);
        assertEquals(Remedy.TRUST_SIGNER, doubt.remedy());
        var other = new TrustSigner(roots, handed.report(), "0".repeat(64));
        assertEquals(List.of(), other.run(Progress.unwatched()));
        assertEquals(List.of(), roots.list());

        var known = new TrustSigner(roots, handed.report(), doubt.signer().fingerprint());
        assertEquals(List.of(doubt.signer()), known.run(Progress.unwatched()));
        var result = verified(handed.report()).getFirst();
        assertEquals("Intact, signers proven", result.headline().verdict().word());
        assertEquals(Tone.GOOD, result.headline().verdict().tone());
        assertNull(result.cards().getFirst().doubt());
    }

    @Test
    void whenAReportIsVerifiedBesideItsAssessmentThenTheyAreCompared() {
        presenter.verify(List.of(handed.assessment(), handed.report()));
        desk.until(() -> model.results().size() == 2);
        assertEquals(
                List.of(handed.report(), handed.assessment()),
                model.results().stream().map(Result::file).toList());
        var content = content(model.results().getFirst());
        assertEquals(Tone.GOOD, content.mark().tone());
        assertTrue(content.sentences().stream().anyMatch(sentence -> sentence.contains("payments.muniment")));
    }

    @Test
    void whenTheAssessmentBesideItIsProtectedThenTheReportSaysThatItWasNotCompared() {
        var found = new GatherFiles(List.of(handed.report(), handed.locked(), handed.receipt()));
        var gathered = assertDoesNotThrow(() -> found.run(Progress.unwatched()));
        assertEquals(
                new GatherFiles.Gathered(
                        List.of(handed.report()),
                        List.of(handed.locked()),
                        Set.of(handed.locked()),
                        List.of(handed.receipt())),
                gathered);
        var verification = assertDoesNotThrow(
                () -> VerifyFile.offline(handed.report(), Bench.NOW).run(Progress.unwatched()));
        var result =
                new VerifyWords(desk.text).result(new Inquiry.Findings(verification, List.of()), gathered.locked());
        assertEquals(
                "locked.muniment is protected by a password and was not compared with this report.",
                content(result).sentences().getLast());
    }

    @Test
    void whenAReportWasChangedThenTheAttackIsNamedAndThePageIsDrawnTwice() {
        var result = verified(handed.changed()).getFirst();
        assertEquals("Changed after signing", result.headline().verdict().word());
        assertEquals(
                "This looks like: incremental saving attack", result.headline().attack());
        assertTrue(result.headline().advice().contains("Ask Ada Auditor for another copy"));
        var looks = model.looks(handed.changed());
        desk.until(() -> looks.get().state() == ChangedLooks.State.DRAWN);
        var look = looks.get().pages().getFirst();
        assertEquals(1, look.number());
        assertNotNull(look.spot());
    }

    @Test
    void whenAnAssessmentIsBrokenThenThePartsSayWhere() {
        var result = verified(handed.broken()).getFirst();
        assertEquals("Not intact", result.headline().verdict().word());
        assertEquals(Tone.BAD, result.headline().verdict().tone());
        var items = result.groups().getFirst().items();
        assertEquals(13, items.size());
        assertTrue(items.stream()
                .anyMatch(item -> item.head().equals("Entries by their digests")
                        && item.mark().tone() == Tone.BAD
                        && item.sentences().size() > 1));
    }

    @Test
    void whenAReceiptLiesBesideAnAssessmentThenItIsHeldAgainstIt() {
        var held = verified(handed.assessment(), handed.receipt()).getFirst();
        assertEquals(Tone.GOOD, held.headline().verdict().tone());
        assertEquals(List.of("Holds"), marks(held));

        var cut = verified(handed.early(), handed.receipt()).getFirst();
        assertEquals("Entries are missing", cut.headline().verdict().word());
        assertEquals(Tone.BAD, cut.headline().verdict().tone());
        assertTrue(content(cut).sentences().getFirst().startsWith("At least 1 of the 4 entries"));
    }

    @Test
    void whenAReceiptIsChosenLaterThenItsAnswerJoinsTheOthers() {
        verified(handed.early());
        desk.choosers.answer(handed.receipt());
        presenter.hold(handed.early());
        desk.until(() -> model.results().getFirst().groups().size() == 3);
        desk.choosers.answer(handed.broken());
        presenter.hold(handed.early());
        desk.until(() -> marks(model.results().getFirst()).size() == 2);
        assertEquals(
                List.of("Entries are missing", "Not a receipt"),
                marks(model.results().getFirst()));
    }

    @Test
    void whenAReceiptComesAloneThenItIsSaidWhatItIsFor() {
        assertEquals(List.of(), verified(handed.receipt()));
        assertTrue(notices().getFirst().words().startsWith("receipt.txt is neither a report nor an assessment"));
    }

    @Test
    void whenItIsCancelledThenNoAnswerComes() {
        presenter.verify(List.of(handed.report()));
        assertEquals("Verifying readiness.pdf", model.busy().get());
        presenter.cancel();
        assertEquals("", model.busy().get());
        desk.until(() -> desk.surroundings.errands().underWay().isEmpty());
        assertEquals(List.of(), model.results());
    }

    @Test
    void whenTheAnswerIsCopiedThenItSaysEverythingInWords() {
        verified(handed.report());
        presenter.copy();
        var copied = desk.pasteboard.text;
        assertTrue(Stream.of("Intact, identity not proven", "4. Does the signer's certificate", "SHA-256 of the file")
                .allMatch(copied::contains));
    }

    @Test
    void whenTwoPicturesDifferThenTheSpotHoldsEveryDifferenceAndNothingElse() {
        var one = new Picture(4, 3, new int[12]);
        var dots = new int[12];
        dots[5] = 1;
        dots[10] = 1;
        assertEquals(
                new ChangedLooks.Spot(1, 1, 2, 2),
                ChangedLooks.Look.of(1, one, new Picture(4, 3, dots)).spot());
        assertTrue(ChangedLooks.Look.of(1, one, new Picture(4, 3, new int[12])).alike());
        assertFalse(ChangedLooks.Look.of(1, null, one).alike());
    }

    @Test
    void whenNothingCanProveASignerBetterThenNothingIsOffered() {
        verified(handed.changed());
        assertEquals(
                List.of(),
                model.results().getFirst().cards().stream()
                        .flatMap(card -> Stream.ofNullable(card.doubt()))
                        .map(Doubt::remedy)
                        .toList());
    }
}
