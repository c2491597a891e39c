package muniment.desktop.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import muniment.assessment.Command;
import muniment.catalog.Party;
import muniment.catalog.Statement;
import muniment.catalog.StatementId;
import muniment.catalog.TaskId;
import muniment.desktop.Headless;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.ChecklistFilter.Choices;
import muniment.desktop.shell.Place;
import muniment.journal.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChecklistPresenterTest {
    @TempDir
    Path home;

    private Headless desk;
    private ChecklistModel model;
    private ChecklistPresenter presenter;

    @BeforeEach
    void open() throws Exception {
        desk = Headless.in(home);
        model = new ChecklistModel();
        presenter = new ChecklistPresenter(model, desk.document, desk.navigator, desk.text);
        desk.document.snapshots().subscribe(presenter::project);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private Line.Duty duty(StatementId id) {
        return model.lines().stream()
                .filter(Line.Duty.class::isInstance)
                .map(Line.Duty.class::cast)
                .filter(line -> line.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private StatementId obligation(int at) {
        return desk.document.snapshot().catalog().obligations().get(at).id();
    }

    @Test
    void everyObligationIsShownUnderItsSectionInTheOrderOfTheCatalog() {
        var obligations = desk.document.snapshot().catalog().obligations();
        assertEquals(obligations.stream().map(Statement::id).toList(), presenter.shown());
        assertEquals("53 of 53 obligations", model.narrowing().get().count());
        assertTrue(model.lines().getFirst() instanceof Line.Section);
    }

    @Test
    void whenWordsAreTypedThenEveryWordMustStandSomewhere() {
        var first = desk.document.snapshot().catalog().obligations().getFirst();
        presenter.search(first.id().value().toUpperCase(Locale.ROOT) + "  " + first.title());
        assertEquals(List.of(first.id()), presenter.shown());
        presenter.search("nothing-holds-this-word");
        assertEquals(List.of(), List.copyOf(model.lines()));
        assertEquals(
                List.of("Words: nothing-holds-this-word"),
                model.narrowing().get().chosen().stream()
                        .map(ChecklistModel.Chip::words)
                        .toList());
        presenter.clear();
        assertEquals(53, presenter.shown().size());
    }

    @Test
    void whenEachFacetIsChosenThenOnlyWhatFitsIsLeft() throws Exception {
        desk.with(new Command.SetResult(obligation(2), Result.SATISFIED, null, ""));
        desk.with(new Command.SetOwner(obligation(3), "Mara"));
        presenter.choose("result", "satisfied", true);
        assertEquals(List.of(obligation(2)), presenter.shown());
        presenter.choose("result", "satisfied", false);
        presenter.choose("owner", "Mara", true);
        assertEquals(List.of(obligation(3)), presenter.shown());
        presenter.clear();
        presenter.choose("status", "in-progress", true);
        assertEquals(List.of(obligation(2)), presenter.shown());
        presenter.clear();
        presenter.choose("level", "blocker", true);
        var blockers = presenter.shown().size();
        presenter.choose("show", "open", true);
        assertEquals(blockers, presenter.shown().size());
        presenter.choose("show", "stale", true);
        assertEquals(List.of(), presenter.shown());
    }

    @Test
    void whenAPlaceNarrowsToATaskOfMicrosoftThenWhatOnlyInformsIsShown() {
        var task = new TaskId("os-cassandra-patching");
        presenter.arrive(new Place.Checklist(new ChecklistFilter(
                "", new Choices(Set.of(Party.MICROSOFT), Set.of(), Set.of(), Set.of()), "", task, false, false)));
        var expected = desk.document.snapshot().catalog().statementsOf(task).stream()
                .filter(statement -> statement.party() == Party.MICROSOFT)
                .map(Statement::id)
                .toList();
        assertEquals(expected, presenter.shown());
        presenter.arrive(new Place.Checklist(ChecklistFilter.ALL));
        assertEquals(expected, presenter.shown(), "a place that asks for nothing finds the filter as it was left");
    }

    @Test
    void whenWhatOnlyInformsIsWantedThenAllStatementsAreShown() {
        presenter.choose("show", "informing", true);
        assertEquals(
                desk.document.snapshot().catalog().statements().size(),
                presenter.shown().size());
    }

    @Test
    void whenALetterJudgesThenTheResultIsRecordedAndTheSelectionStays() {
        model.selected().set(obligation(4).value());
        presenter.judge(ResultKey.S);
        desk.until(() -> duty(obligation(4)).marks().result().word().equals("Satisfied"));
        assertEquals(obligation(4).value(), model.selected().get());
        assertEquals("1 of 53 judged (1 %)", model.numbers().get().progressWords());
        assertEquals("1 of 53 met (1 %)", model.numbers().get().complianceWords());
        presenter.judge(ResultKey.BACKSPACE);
        desk.until(() -> duty(obligation(4)).marks().result().word().equals("Not assessed"));
    }

    @Test
    void whenAResultNeedsAReasonThenItIsAskedForAndARefusalKeepsWhatWasTyped() {
        model.selected().set(obligation(1).value());
        presenter.judge(ResultKey.X);
        assertEquals(obligation(1).value(), model.asking().get().id());
        model.reason().set("  ");
        presenter.answer();
        desk.until(() -> !model.problem().get().isEmpty());
        assertEquals(
                "Say why: this result needs a reason that a stranger can follow.",
                model.problem().get());
        model.reason().set("This cluster has no such nodes.");
        presenter.answer();
        desk.until(() -> !model.asking().get().open());
        assertEquals("Not applicable", duty(obligation(1)).marks().result().word());
        assertEquals("", model.reason().get());
    }

    @Test
    void givenAReasonIsAskedForWhenAnotherLineIsSelectedThenNothingIsAskedAnyMore() {
        askWhyTheFirstIsNotSatisfied();
        model.selected().set(obligation(1).value());
        assertNothingIsAsked();
    }

    @Test
    void givenAReasonIsAskedForWhenTheFilterChangesThenNothingIsAskedAnyMore() {
        askWhyTheFirstIsNotSatisfied();
        presenter.search(obligation(0).value());
        assertEquals(obligation(0).value(), model.selected().get());
        assertNothingIsAsked();
        presenter.clear();
        askWhyTheFirstIsNotSatisfied();
        presenter.choose("result", "satisfied", true);
        assertNothingIsAsked();
    }

    @Test
    void givenAReasonIsAskedForWhenTheAssessmentChangesElsewhereThenWhatWasTypedIsKept() throws Exception {
        askWhyTheFirstIsNotSatisfied();
        desk.with(new Command.SetOwner(obligation(3), "Mara"));
        assertEquals(obligation(0).value(), model.asking().get().id());
        assertEquals("half a rea", model.reason().get());
    }

    private void askWhyTheFirstIsNotSatisfied() {
        model.selected().set(obligation(0).value());
        presenter.judge(ResultKey.N);
        model.reason().set("half a rea");
        assertEquals(obligation(0).value(), model.asking().get().id());
    }

    private void assertNothingIsAsked() {
        assertEquals(ChecklistModel.Asking.NOTHING, model.asking().get());
        assertEquals("", model.reason().get());
    }

    @Test
    void whenTheSelectedLineLeavesTheFilterThenTheNextOneIsSelected() {
        presenter.choose("result", "not-assessed", true);
        model.selected().set(obligation(0).value());
        presenter.judge(ResultKey.S);
        desk.until(() -> presenter.shown().size() == 52);
        assertEquals(obligation(1).value(), model.selected().get());
    }

    @Test
    void whenALineIsOpenedThenItsPlaceIsVisited() {
        presenter.open(obligation(7).value());
        assertEquals(List.of(new Place.OneObligation(obligation(7))), desk.visited);
    }

    @Test
    void everyKeyHasItsHint() {
        assertTrue(Stream.of("s", "p", "n", "a", "x", "back")
                .allMatch(key -> desk.text.find("checklist.hint-" + key).isPresent()));
    }
}
