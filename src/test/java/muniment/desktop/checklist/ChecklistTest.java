package muniment.desktop.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import muniment.catalog.StatementId;
import muniment.desktop.Bench;
import muniment.desktop.DesktopTest;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.Place;
import muniment.journal.JournalProblem;
import muniment.journal.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

final class ChecklistTest extends DesktopTest {
    @TempDir
    Path home;

    private Bench bench;
    private ChecklistRoom room;

    @BeforeEach
    void enter() throws Exception {
        bench = Bench.in(home);
        var made = new AtomicReference<ChecklistRoom>();
        interact(() -> made.set(new ChecklistRoom(bench.surroundings, bench.document)));
        room = made.get();
        show(room.view());
        interact(() -> room.enter(new Place.Checklist(ChecklistFilter.ALL)));
        settle();
    }

    @AfterEach
    void close() throws JournalProblem {
        interact(room::close);
        bench.close();
    }

    private StatementId obligation(int at) {
        return bench.session.snapshot().catalog().obligations().get(at).id();
    }

    private void until(java.util.concurrent.Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
        settle();
    }

    private Result result(int at) {
        return bench.session.snapshot().assessment().answer(obligation(at)).result();
    }

    @Test
    void whenResultsAreSetByKeyboardThenTheyAreRecorded() throws Exception {
        type(KeyCode.S);
        until(() -> result(0) == Result.SATISFIED);
        type(KeyCode.DOWN).type(KeyCode.N);
        settle();
        write("No restore was tested.").type(KeyCode.ENTER);
        until(() -> result(1) == Result.NOT_SATISFIED);
        assertEquals(
                "No restore was tested.",
                bench.session
                        .snapshot()
                        .assessment()
                        .answer(obligation(1))
                        .judgement()
                        .orElseThrow()
                        .value()
                        .because());
        until(() -> lookup("#checklist-list").query().isFocused());
        type(KeyCode.DOWN).type(KeyCode.S);
        until(() -> result(2) == Result.SATISFIED);
        type(KeyCode.BACK_SPACE);
        until(() -> result(2) == Result.NOT_ASSESSED);
        type(KeyCode.ENTER);
        assertEquals(List.of(new Place.OneObligation(obligation(2))), bench.visited);
    }

    @Test
    void whenEscapeIsPressedThenTheResultStaysAsItWas() throws Exception {
        type(KeyCode.X);
        settle();
        write("half").type(KeyCode.ESCAPE);
        until(() -> lookup("#checklist-list").query().isFocused());
        assertEquals(Result.NOT_ASSESSED, result(0));
    }

    @Test
    void whenTheFilterMatchesNothingThenItSaysSoAndOffersToClear() throws Exception {
        press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertTrue(lookup("#checklist-search").queryAs(TextField.class).isFocused());
        write("zzzz");
        settle();
        assertEquals(
                0, lookup("#checklist-list").queryAs(ListView.class).getItems().size());
        picture("checklist-empty");
        clickOn("#checklist-empty-clear");
        settle();
        assertEquals(53, room.shown().size());
        assertEquals("", lookup("#checklist-search").queryAs(TextField.class).getText());
    }

    @Test
    void whenAllSectionsAreWalkedThenOnlyObligationsAreSelected() {
        type(KeyCode.END);
        settle();
        assertEquals(
                obligation(52).value(),
                ((Line.Openable) lookup("#checklist-list")
                                .queryAs(ListView.class)
                                .getSelectionModel()
                                .getSelectedItem())
                        .id());
        type(KeyCode.HOME);
        settle();
        assertEquals(
                obligation(0).value(),
                ((Line.Openable) lookup("#checklist-list")
                                .queryAs(ListView.class)
                                .getSelectionModel()
                                .getSelectedItem())
                        .id());
    }
}
