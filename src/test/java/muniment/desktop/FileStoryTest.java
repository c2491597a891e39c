package muniment.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import muniment.assessment.Confidentiality;
import muniment.assessment.EvidenceOnFile;
import muniment.catalog.StatementId;
import muniment.desktop.action.Action;
import muniment.desktop.shell.Place;
import muniment.receipt.ReceiptFile;
import muniment.session.Incoming;
import muniment.session.Preferences.Theme;
import muniment.session.Progress;
import muniment.session.Protect;
import muniment.session.Provenance;
import muniment.session.RecordFile;
import muniment.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** What belongs to the file itself: who may see its evidence, its receipt, its people, its password. */
final class FileStoryTest extends WorkbenchTest {
    /** An assessment with one file on its first obligation. */
    private Path withEvidence() throws Exception {
        var file = assessment("orders", Map.of());
        try (var session = desk().open(file, Bench.AUTHOR)) {
            new RecordFile(
                            session,
                            Incoming.of(
                                    "status.txt",
                                    "UN 10.0.0.4 rack1\nUN 10.0.0.5 rack2\nowner Eve Example\n".getBytes()),
                            "Status of the nodes",
                            Provenance.UNKNOWN,
                            Set.of(first(session)))
                    .run(Progress.unwatched());
        }
        return file;
    }

    private static StatementId first(Session session) {
        return session.snapshot().catalog().obligations().getFirst().id();
    }

    private Session session() {
        return workbench().shell().document().orElseThrow().session();
    }

    private EvidenceOnFile latest() {
        return session().snapshot().assessment().evidence().getLast();
    }

    private void toTheEvidence() {
        interact(() -> workbench().shell().go(new Place.OneObligation(first(session()))));
        idle();
    }

    /** Chooses from the menu of the file. */
    private void menu(Action action) {
        interact(() -> lookup("#shell-file").queryAs(MenuButton.class).getItems().stream()
                .filter(item ->
                        item.isVisible() && action.key().replace('.', '-').equals(item.getId()))
                .findFirst()
                .ifPresent(MenuItem::fire));
        idle();
    }

    /** Does what a button does; the mouse has its own tests. */
    private void fire(String key) {
        var words = text.say(key);
        var button = lookup(words).match(Button.class::isInstance).queryAs(Button.class);
        interact(button::fire);
        idle();
    }

    private void radio(String words) {
        var choice = lookup(words).match(RadioButton.class::isInstance).queryAs(RadioButton.class);
        interact(choice::fire);
        settle();
    }

    private void type(String key, String words) {
        interact(() -> lookup("#" + key.replace('.', '-'))
                .queryAs(TextInputControl.class)
                .setText(words));
    }

    private void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
        idle();
    }

    private boolean says(String words) {
        return lookup(words).tryQuery().isPresent();
    }

    @Test
    void whenEvidenceIsMarkedRedactedAndExportedThenTheRecipientGetsTheCopyOnly() throws Exception {
        start(knownDesk(Theme.LIGHT, 100), withEvidence());
        toTheEvidence();
        assertTrue(says("Unmarked, counts as internal"));

        fire("obligation.evidence-mark");
        radio("Confidential");
        fire("disclosure.mark.verb");
        assertTrue(
                says(text.say("disclosure.mark.because-missing")),
                "a marking without a reason is refused in its field");
        type("disclosure.mark.because", "It names people.");
        fire("disclosure.mark.verb");
        assertTrue(says("Confidential"));

        fire("obligation.evidence-redact");
        type("disclosure.copy.texts", "Nobody Inside");
        type("disclosure.copy.because", "Names stay inside.");
        fire("disclosure.copy.verb");
        assertTrue(says(text.say("session.redaction.text-not-found", 1)));
        type("disclosure.copy.texts", "Eve Example");
        fire("disclosure.copy.verb");
        assertTrue(says(text.say("disclosure.copy.hidden", "Status of the nodes (redacted)", 1)));
        assertTrue(latest().evidence().redacted().isPresent());
        assertEquals(
                Confidentiality.Basis.OF_ORIGINAL,
                Confidentiality.of(session().snapshot().assessment())
                        .of(latest())
                        .basis());

        choosers.answer(home);
        menu(Action.EXPORT_EVIDENCE);
        radio("Auditor");
        fire("kit.choose");
        fire("disclosure.give.verb");
        assertTrue(Files.exists(home.resolve("Evidence for Auditor").resolve("index.csv")));
    }

    @Test
    void whenAReceiptIsTakenThenWhatIsSavedIsWhatIsShown() throws Exception {
        start(knownDesk(Theme.LIGHT, 100), withEvidence());
        menu(Action.TAKE_RECEIPT);
        fire("document.receipt.copy");
        choosers.answer(home.resolve("receipt.png"));
        fire("document.receipt.picture");
        choosers.answer(home.resolve("receipt.txt"));
        fire("document.receipt.text");

        var shown = ReceiptFile.read(Files.writeString(home.resolve("copied.txt"), pasteboard.text));
        assertEquals(shown, ReceiptFile.read(home.resolve("receipt.png")));
        assertEquals(shown, ReceiptFile.read(home.resolve("receipt.txt")));
        assertEquals(
                session().snapshot().assessment().history().size(),
                shown.receipt().entries());
    }

    @Test
    void whenAPasswordIsSetChangedAndRemovedThenTheAssessmentStaysOpenAndAWrongOneIsRefusedInItsField()
            throws Exception {
        var file = withEvidence();
        start(knownDesk(Theme.LIGHT, 100), file);
        menu(Action.PROTECT);
        type("document.protect.after", "four words of mine");
        type("document.protect.again", "four words of yours");
        fire("document.protect.set.verb");
        assertTrue(says(text.say("document.protect.differs")));
        type("document.protect.again", "four words of mine");
        fire("document.protect.set.verb");
        until(() -> workbench().shell().document().isPresent());
        assertTrue(session().isProtected());
        assertTrue(says(text.say("document.protect.set.done")));

        menu(Action.REMOVE_PASSWORD);
        type("document.protect.before", "wrong");
        fire("document.protect.remove.verb");
        assertTrue(says(text.say("unlock.wrong")));
        type("document.protect.before", "four words of mine");
        fire("document.protect.remove.verb");
        until(() -> workbench().shell().document().isPresent());
        assertFalse(session().isProtected());
        assertFalse(Protect.isOn(file));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 150"})
    void theSheetsOfTheFileArePictured(Theme theme, int size) throws Exception {
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size;
        start(knownDesk(theme, size), withEvidence());
        toTheEvidence();
        interact(() -> lookup(".page").queryAs(ScrollPane.class).setVvalue(0.5));
        settle();
        picture("file-evidence" + suffix);
        fire("obligation.evidence-mark");
        radio("Confidential");
        pictured("file-mark" + suffix);
        fire("obligation.evidence-redact");
        fire("disclosure.copy.verb");
        pictured("file-copy" + suffix);
        menu(Action.EXPORT_EVIDENCE);
        radio("Board");
        fire("disclosure.give.verb");
        pictured("file-give" + suffix);
        menu(Action.TAKE_RECEIPT);
        pictured("file-receipt" + suffix);
        menu(Action.SHOW_PEOPLE);
        pictured("file-people" + suffix);
        menu(Action.PROTECT);
        fire("document.protect.set.verb");
        pictured("file-protect" + suffix);
        interact(() -> lookup("#shell-file").queryAs(MenuButton.class).show());
        settle();
        Pictures.write(
                listWindows().stream()
                        .filter(PopupWindow.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .getScene(),
                "file-menu" + suffix,
                this);
        push(KeyCode.ESCAPE);
    }

    private void pictured(String name) {
        settle();
        picture(name);
        push(KeyCode.ESCAPE);
        idle();
    }
}
