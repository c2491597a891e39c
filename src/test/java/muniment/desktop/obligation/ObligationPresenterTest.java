package muniment.desktop.obligation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import muniment.assessment.Command;
import muniment.catalog.Sha256;
import muniment.catalog.Statement;
import muniment.catalog.StatementId;
import muniment.desktop.Headless;
import muniment.desktop.kit.Fact;
import muniment.desktop.kit.Refusals;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.journal.Method;
import muniment.journal.Person;
import muniment.journal.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ObligationPresenterTest {
    @TempDir
    Path home;

    private final Answering sheets = new Answering();
    private Headless desk;
    private ObligationModel model;
    private ObligationPresenter presenter;
    private List<StatementId> all;

    @BeforeEach
    void open() throws Exception {
        desk = Headless.in(home);
        all = desk.document.snapshot().catalog().obligations().stream()
                .map(Statement::id)
                .toList();
        enter(desk.document);
    }

    private void enter(OpenDocument document) {
        model = new ObligationModel();
        presenter = new ObligationPresenter(
                model, document, desk.surroundings, sheets, () -> all, new Moments(ZoneOffset.UTC));
        document.snapshots().subscribe(presenter::project);
        at(0);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private void at(int place) {
        presenter.arrive(new Place.OneObligation(all.get(place)));
    }

    private String result() {
        return model.head().get().stands().get(1).word();
    }

    @Test
    void whenAnObligationIsEnteredThenThePageSaysWhatIsAskedAndWhatIsOpen() {
        var obligation = desk.document.snapshot().catalog().obligations().getFirst();
        assertEquals(obligation.question(), model.head().get().question());
        assertEquals(
                obligation.evidence().size(), model.asked().get().artefacts().size());
        assertEquals(obligation.checks().size(), model.asked().get().checks().size());
        assertEquals("Nobody has judged this yet.", model.steps().getFirst().why());
        assertEquals("1 of 53", model.walk().get().position());
        assertFalse(model.walk().get().before());
        assertEquals(
                "Nobody has handed this in for review.", model.review().story().get());
        assertEquals(
                "Give a result before handing it in for review.",
                model.review().againstSubmit().get());
    }

    @Test
    void whenWhatOnlyInformsIsEnteredThenNothingIsAsked() {
        var provision = desk.document.snapshot().catalog().statements().stream()
                .filter(statement -> !all.contains(statement.id()))
                .findFirst()
                .orElseThrow();
        presenter.arrive(new Place.OneObligation(provision.id()));
        assertFalse(model.head().get().owed());
        assertEquals(provision.wording().text(), model.asked().get().statement());
    }

    @Test
    void whenAResultNeedsNoReasonThenItIsRecordedAtOnce() {
        presenter.choose("satisfied");
        desk.until(() -> result().equals("Satisfied"));
        assertFalse(model.judgement().unsaved().get());
        assertEquals(
                "Judged by Ada Auditor, 2026-11-22 12:00",
                model.judgement().state().get());
        assertEquals(
                "judged \"" + model.head().get().title() + "\": Satisfied",
                model.history().getFirst().what().word());
    }

    @Test
    void whenAReasonIsMissingThenTheFieldSaysSoAndTheChoiceIsKept() {
        presenter.choose("not-satisfied");
        assertTrue(model.judgement().unsaved().get());
        assertEquals(
                "Not saved yet. Say why: this result needs a reason.",
                model.judgement().state().get());
        presenter.commit();
        desk.until(() -> !model.judgement().refusals().byField().get().isEmpty());
        assertEquals(
                "Say why: this result needs a reason that a stranger can follow.",
                model.judgement().refusals().byField().get().get("because"));
        model.judgement().because().set("No backup is tested.");
        model.judgement().method().set("test");
        presenter.commit();
        desk.until(() -> result().equals("Not satisfied"));
        var judgement = desk.document
                .snapshot()
                .assessment()
                .answer(all.getFirst())
                .judgement()
                .orElseThrow();
        assertEquals("No backup is tested.", judgement.value().because());
        assertEquals(Method.TEST, judgement.value().how().orElseThrow());
    }

    @Test
    void whenOneMovesOnThenWhatWasTypedIsRecordedOrKept() {
        presenter.choose("not-satisfied");
        model.judgement().because().set("Typed and left.");
        at(1);
        desk.until(() ->
                desk.document.snapshot().assessment().answer(all.getFirst()).result() == Result.NOT_SATISFIED);
        model.judgement().because().set("A reason without a result.");
        model.review().remark().set("A remark not sent.");
        at(2);
        assertEquals("", model.judgement().because().get());
        assertEquals("", model.review().remark().get());
        at(1);
        assertEquals("A reason without a result.", model.judgement().because().get());
        assertEquals("A remark not sent.", model.review().remark().get());
        assertEquals(
                "Not saved yet. Choose a result for this reason.",
                model.judgement().state().get());
    }

    @Test
    void whenSomethingElseChangesThenWhatIsTypedStays() throws Exception {
        model.judgement().because().set("Half a sentence");
        desk.with(new Command.SetOwner(all.getFirst(), "Mara"));
        desk.until(() -> model.judgement().owner().get().equals("Mara"));
        assertEquals("Half a sentence", model.judgement().because().get());
        assertEquals(List.of("Mara"), List.copyOf(model.judgement().owners()));
    }

    @Test
    void whenARiskIsAcceptedThenItNeedsItsDateItsBearerAndItsReason() {
        presenter.choose("risk-accepted");
        presenter.acceptRisk();
        assertEquals(
                "Choose the last day on which the risk is accepted.",
                model.judgement().againstRisk().byField().get().get("until"));
        model.judgement().until().set(LocalDate.of(2026, 1, 1));
        presenter.acceptRisk();
        desk.until(() -> model.judgement().againstRisk().byField().get().size() == 3);
        model.judgement().until().set(LocalDate.of(2027, 1, 31));
        model.judgement().acceptedBy().set("Ines Weber, CTO");
        model.judgement().because().set("The move is booked.");
        presenter.acceptRisk();
        desk.until(() -> result().equals("Risk accepted"));
        assertFalse(model.judgement().unsaved().get());
    }

    @Test
    void whenADateIsPastThenTheFieldSaysSo() {
        model.judgement().due().set(LocalDate.of(2020, 1, 1));
        presenter.commitDue();
        desk.until(() -> model.judgement().refusals().byField().get().containsKey("due"));
        model.judgement().due().set(LocalDate.of(2027, 1, 1));
        presenter.commitDue();
        desk.until(() -> desk.document
                .snapshot()
                .assessment()
                .answer(all.getFirst())
                .due()
                .isPresent());
    }

    @Test
    void whenAFileIsTakenThenItsBytesAreOnFileWithTimesAndCustodyAndComeOutAgain() throws Exception {
        var bytes = "UN 10.0.0.1".getBytes(StandardCharsets.UTF_8);
        var file = Files.write(home.resolve("status.txt"), bytes);
        sheets.evidence = (draft, record) -> {
            draft.choose(draft.artefacts().getFirst());
            draft.captured().set("2026-11-21 08:15");
            draft.source().set("orders-prod");
            draft.further().add(all.get(5).value());
            record.accept(() -> {});
        };
        presenter.takeFiles(List.of(file));
        desk.until(() -> !model.evidence().items().isEmpty());
        var item = model.evidence().items().getFirst();
        assertEquals("status.txt", item.title());
        var facts = item.facts().stream().map(Fact::value).toList();
        assertTrue(facts.contains("2026-11-21 08:15"), facts::toString);
        assertTrue(facts.contains(Sha256.of(bytes).hex()), facts::toString);
        assertTrue(facts.contains(model.asked().get().artefacts().getFirst().obtain()), facts::toString);
        assertEquals("1 on file", model.evidence().summary().get());
        var copy = home.resolve("copy.txt");
        desk.choosers.answer(copy);
        presenter.saveCopy(item.id());
        desk.until(() -> Files.exists(copy));
        assertArrayEquals(bytes, Files.readAllBytes(copy));
    }

    @Test
    void whenACaptureTimeCannotBeReadThenTheFormSaysHowToWriteIt() {
        var refusals = new ArrayList<String>();
        sheets.evidence = (draft, record) -> {
            draft.title().set("Walk through");
            draft.content().set("All nodes up.");
            draft.captured().set("yesterday");
            record.accept(() -> refusals.add("closed"));
            refusals.add(draft.refusals().byField().get().get("times"));
        };
        presenter.write(EvidenceKind.NOTE);
        assertEquals(
                List.of(
                        "\"yesterday\" is neither a day nor a minute. Write it as 2026-11-22 or 2026-11-22 14:30, or leave it"
                                + " empty."),
                refusals);
        sheets.evidence = (draft, record) -> {
            assertEquals("All nodes up.", draft.content().get(), "a draft that was left is there again");
            draft.captured().set("2026-11-22");
            record.accept(() -> refusals.add("closed"));
        };
        presenter.write(EvidenceKind.NOTE);
        desk.until(() -> refusals.contains("closed"));
    }

    @Test
    void whatIsPastedBecomesTheKindThatItIs() {
        var kinds = new ArrayList<EvidenceKind>();
        sheets.evidence = (draft, _) -> kinds.add(draft.kind());
        desk.pasteboard.text = "https://portal.azure.com/#blade";
        presenter.paste();
        desk.pasteboard.text = "Nine nodes, all up.";
        presenter.paste();
        desk.pasteboard.png = new byte[] {1, 2, 3};
        presenter.paste();
        desk.pasteboard.files = List.of(home.resolve("x.txt"));
        presenter.paste();
        assertEquals(List.of(EvidenceKind.LINK, EvidenceKind.NOTE, EvidenceKind.FILE, EvidenceKind.FILE), kinds);
    }

    @Test
    void whenEvidenceIsWithdrawnThenItStaysWithItsReason() {
        sheets.evidence = (draft, record) -> {
            draft.title().set("Screen");
            draft.content().set("Seen.");
            record.accept(() -> {});
        };
        presenter.write(EvidenceKind.NOTE);
        desk.until(() -> !model.evidence().items().isEmpty());
        var id = model.evidence().items().getFirst().id();
        sheets.withdrawal = "It showed the wrong cluster.";
        presenter.withdraw(id);
        desk.until(() -> !model.evidence().items().getFirst().offers().stands());
        assertEquals(
                "Withdrawn by Ada Auditor, 2026-11-22 12:00: It showed the wrong cluster.",
                model.evidence().items().getFirst().offers().withdrawn());
        assertEquals("0 on file, 1 withdrawn", model.evidence().summary().get());
    }

    @Test
    void whenEvidenceIsLinkedThenTheOtherObligationHasItToo() {
        sheets.evidence = (draft, record) -> {
            draft.title().set("Screen");
            draft.content().set("Seen.");
            record.accept(() -> {});
        };
        presenter.write(EvidenceKind.NOTE);
        desk.until(() -> !model.evidence().items().isEmpty());
        sheets.links = List.of(all.get(3).value());
        presenter.link(model.evidence().items().getFirst().id());
        desk.until(() -> !desk.document
                .snapshot()
                .assessment()
                .answer(all.get(3))
                .evidence()
                .isEmpty());
    }

    @Test
    void whenOneAndTheSamePersonReviewsThenTheRefusalSaysWhyAndASecondPersonCanAccept() throws Exception {
        presenter.choose("satisfied");
        presenter.submit();
        desk.until(() -> model.review().story().get().startsWith("Handed in by Ada Auditor"));
        assertEquals(
                "Ada Auditor judged this, overrode an observation of it or handed it in, and so cannot review it. A second person has to.",
                model.review().againstReview().get());
        enter(desk.reopenAs(new Person("Bob Byte", "bob@example.org")));
        assertEquals("", model.review().againstReview().get());
        model.review().remark().set("Agreed.");
        presenter.accept();
        desk.until(() -> model.review().story().get().endsWith("Agreed."));
        desk.until(() -> model.review().remark().get().isEmpty());
        model.judgement().because().set("One more thing.");
        presenter.commit();
        desk.until(() -> !model.review().lapsed().get().isEmpty());
        assertEquals(
                "The acceptance has lapsed: the result or its evidence changed after it was given.",
                model.review().lapsed().get());
    }

    @Test
    void whenWorkIsSentBackThenTheFeedbackIsNeededAndShown() throws Exception {
        presenter.choose("satisfied");
        presenter.submit();
        desk.until(() -> model.review().againstSubmit().get().startsWith("This is handed in already"));
        enter(desk.reopenAs(new Person("Bob Byte", "bob@example.org")));
        presenter.sendBack();
        desk.until(() -> !model.review().refusals().byField().get().isEmpty());
        assertEquals(
                "Say what has to be mended.",
                model.review().refusals().byField().get().get("feedback"));
        model.review().remark().set("Cover the new nodes.");
        presenter.sendBack();
        desk.until(() -> model.review().story().get().endsWith("Cover the new nodes."));
        assertEquals("Returned", model.head().get().stands().get(2).word());
    }

    @Test
    void whenOneWalksThenTheNextOfTheListIsVisited() {
        presenter.next();
        presenter.previous();
        assertEquals(List.of(new Place.OneObligation(all.get(1))), desk.visited);
    }

    /** Answers what would be asked in dialogs. */
    private static final class Answering implements EvidenceSheets {
        BiConsumer<EvidenceDraft, Consumer<Runnable>> evidence = (_, _) -> {};
        String withdrawal = "";
        List<String> links = List.of();

        @Override
        public void record(EvidenceDraft draft, Consumer<Runnable> doIt) {
            evidence.accept(draft, doIt);
        }

        @Override
        public void withdraw(String title, Refusals against, BiConsumer<String, Runnable> doIt) {
            doIt.accept(withdrawal, () -> {});
        }

        @Override
        public void link(
                String title,
                List<EvidenceDraft.Further> obligations,
                Refusals against,
                BiConsumer<List<String>, Runnable> doIt) {
            doIt.accept(links, () -> {});
        }
    }
}
