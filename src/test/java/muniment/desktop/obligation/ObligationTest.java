package muniment.desktop.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import muniment.assessment.Answer;
import muniment.assessment.WorkStatus;
import muniment.catalog.Statement;
import muniment.catalog.StatementId;
import muniment.desktop.Bench;
import muniment.desktop.DesktopTest;
import muniment.desktop.action.Action;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.journal.Content;
import muniment.journal.Person;
import muniment.journal.Result;
import muniment.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

final class ObligationTest extends DesktopTest {
    @TempDir
    Path home;

    private Bench bench;
    private Session session;
    private ObligationRoom room;
    private List<StatementId> all;

    @BeforeEach
    void enter() throws Exception {
        bench = Bench.in(home);
        session = bench.session;
        all = session.snapshot().catalog().obligations().stream()
                .map(Statement::id)
                .toList();
        enter(bench.document);
    }

    private void enter(OpenDocument document) {
        var made = new AtomicReference<ObligationRoom>();
        interact(() -> made.set(new ObligationRoom(bench.surroundings, document, () -> all, ZoneOffset.UTC)));
        room = made.get();
        show(room.view());
        bench.window.set(stage);
        interact(() -> room.enter(new Place.OneObligation(all.getFirst())));
        settle();
    }

    private Answer answer() {
        return session.snapshot().assessment().answer(all.getFirst());
    }

    private void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, holds);
        settle();
    }

    private void fire(String id) {
        interact(() -> lookup(id).queryAs(Button.class).fire());
        settle();
    }

    private void record() {
        interact(() -> {
            var pane = (DialogPane) window(1).getScene().getRoot();
            ButtonType verb = pane.getButtonTypes().getFirst();
            ((Button) pane.lookupButton(verb)).fire();
        });
        settle();
    }

    @Test
    void whenAFileIsDroppedAndTheFormIsFilledThenItIsOnFile() throws Exception {
        var file = Files.writeString(home.resolve("status.txt"), "UN 10.0.0.1");
        interact(() -> lookup(".obligation").queryAs(ObligationView.class).take(List.of(file.toFile())));
        settle();
        interact(() -> from(window(1).getScene().getRoot())
                .lookup("#obligation-new-source")
                .queryAs(TextField.class)
                .setText("orders-prod"));
        record();
        until(() -> answer().evidence().size() == 1);
        var evidence = answer().evidence().getFirst().evidence();
        assertEquals("orders-prod", evidence.custody().source());
        assertEquals("status.txt", ((Content.File) evidence.content()).name());
        until(() -> lookup(".item").tryQuery().isPresent());
    }

    @Test
    void whenWordsArePastedThenTheyBecomeANoteThatCanBeWithdrawn() throws Exception {
        bench.pasteboard.text = "All nine nodes report UN.";
        interact(() -> room.perform(Action.PASTE_EVIDENCE));
        settle();
        record();
        assertEquals(0, answer().evidence().size());
        interact(() -> from(window(1).getScene().getRoot())
                .lookup("#obligation-new-title")
                .queryAs(TextField.class)
                .setText("Node status"));
        record();
        until(() -> answer().evidence().size() == 1
                && lookup(".evidence-withdraw").tryQuery().isPresent());
        fire(".evidence-withdraw");
        interact(() -> from(window(1).getScene().getRoot())
                .lookup("#obligation-withdraw-because")
                .queryAs(TextArea.class)
                .setText("It was the test cluster."));
        record();
        until(() -> !answer().evidence().getFirst().stands()
                && lookup(".item.withdrawn").tryQuery().isPresent());
        picture("obligation-withdrawn");
    }

    @Test
    void whenALetterChoosesAResultThenTheReasonIsTypedAndRecordedOnLeaving() throws Exception {
        interact(() -> room.view().requestFocus());
        interact(() -> lookup("#obligation-result-not-satisfied").query().requestFocus());
        type(KeyCode.N);
        settle();
        var because = lookup("#obligation-judge-because").queryAs(TextArea.class);
        assertTrue(because.isFocused(), "the reason is asked for at once");
        assertTrue(lookup("#obligation-judgement-state")
                .queryAs(Label.class)
                .getText()
                .startsWith("Not saved yet."));
        write("Nobody watches the alerts.");
        type(KeyCode.TAB);
        until(() -> answer().result() == Result.NOT_SATISFIED);
        assertEquals(
                "Nobody watches the alerts.",
                answer().judgement().orElseThrow().value().because());
    }

    @Test
    void whenOneSubmitsThenOnlyASecondPersonCanAccept() throws Exception {
        interact(() -> lookup("#obligation-result-satisfied").query().requestFocus());
        type(KeyCode.S);
        until(() -> answer().result() == Result.SATISFIED);
        fire("#obligation-review-submit");
        until(() -> answer().status() == WorkStatus.SUBMITTED);
        assertTrue(lookup("#obligation-review-accept").query().isDisabled());
        bench.document.letGo();
        session.close();
        session = bench.desk.open(home.resolve("orders.muniment"), new Person("Bob Byte", "bob@example.org"));
        enter(new OpenDocument(session, new muniment.desktop.kit.FxThread(), bench.notices));
        assertFalse(lookup("#obligation-review-accept").query().isDisabled());
        interact(() -> room.perform(Action.ACCEPT));
        until(() -> answer().status() == WorkStatus.ACCEPTED);
        session.close();
    }

    @Test
    void whenOneWalksOnThenTheNextPlaceIsVisited() {
        interact(() -> room.perform(Action.NEXT_OBLIGATION));
        assertEquals(List.of(new Place.OneObligation(all.get(1))), bench.visited);
        fire("#obligation-next");
        assertEquals(2, bench.visited.size());
    }
}
