package muniment.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.catalog.Catalog;
import muniment.catalog.TraitId;
import muniment.desktop.outside.Outside;
import muniment.desktop.theme.Appearance;
import muniment.journal.JournalProblem;
import muniment.journal.Scope;
import muniment.session.CommandRefused;
import muniment.session.Desk;
import muniment.session.FileProblem;
import muniment.session.Preferences.Bounds;
import muniment.session.Preferences.Theme;
import muniment.session.Workplace;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A test of the whole window at a desk of its own in a temporary directory, at 1366x768. */
public abstract class WorkbenchTest extends DesktopTest {
    @TempDir
    protected Path home;

    protected final AnsweringChoosers choosers = new AnsweringChoosers();
    protected final RecordingBrowser browser = new RecordingBrowser();
    protected final MemoryPasteboard pasteboard = new MemoryPasteboard();
    protected final Text text = Bundles.load();
    private @Nullable Workbench workbench;

    /** The desk of this test, as it is on the disk. */
    protected Desk desk() {
        return Desk.at(Workplace.in(home, Clock.fixed(Bench.NOW, ZoneOffset.UTC)));
    }

    /** The desk of somebody who worked here before, with the window at the size that pictures have. */
    protected Desk knownDesk(Theme theme, int textSize) throws FileProblem {
        var desk = desk();
        desk.keep(desk.preferences()
                .withAuthor(Bench.AUTHOR)
                .withTheme(theme)
                .withTextSize(textSize)
                .withWindow(new Bounds(0, 0, WIDTH, HEIGHT, false)));
        return desk;
    }

    /** A new assessment on the disk. */
    protected Path assessment(String name, Map<TraitId, Boolean> traits) throws JournalProblem, CommandRefused {
        var file = home.resolve(name + ".muniment");
        desk().create(file, Scope.of("Orders platform, go-live review", "orders-prod"), traits, Bench.AUTHOR)
                .close();
        return file;
    }

    /** Does work on an assessment on the disk. */
    protected void work(Path file, Function<Catalog, List<Command>> work) throws Exception {
        try (var session = desk().open(file, Bench.AUTHOR)) {
            for (var command : work.apply(session.snapshot().catalog())) {
                if (session.submit(command).get() instanceof Decision.Refused refused) {
                    throw new IllegalStateException(refused.toString());
                }
            }
        }
    }

    /** Opens the window. */
    protected Workbench start(Desk desk, @Nullable Path file) {
        interact(() -> {
            stage.setX(0);
            stage.setY(0);
            var outside = new Outside(choosers, browser, pasteboard);
            workbench = new Workbench(stage, desk, outside, new Appearance(), () -> {});
            workbench.open(file);
        });
        idle();
        return workbench();
    }

    protected Workbench workbench() {
        if (workbench == null) {
            throw new IllegalStateException("not started");
        }
        return workbench;
    }

    /** Waits until no job is under way and the JavaFX thread has nothing to do. */
    protected void idle() {
        try {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(90, TimeUnit.SECONDS, () -> workbench().idle());
            WaitForAsyncUtils.waitForFxEvents();
        } catch (TimeoutException slow) {
            throw new AssertionError("still at work after 90 s", slow);
        }
    }

    /** Presses the button, or whatever shows these words. */
    protected void press(String key) {
        var words = text.say(key);
        Node button = lookup(node ->
                        node instanceof Labeled labeled && labeled.isVisible() && words.equals(labeled.getText()))
                .query();
        // As Tab does: what has the focus is scrolled into sight.
        interact(button::requestFocus);
        settle();
        clickOn(button);
        idle();
    }

    /** Puts the cursor into the field of a form and writes. */
    protected void fill(String key, String written) {
        clickOn("#" + key.replace('.', '-'));
        push(KeyCode.CONTROL, KeyCode.A);
        write(written);
    }

    @AfterEach
    void endWorkbench() {
        if (workbench != null) {
            var ending = workbench;
            interact(ending::quit);
            idle();
        }
    }
}
