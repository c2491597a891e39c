package muniment.desktop;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import muniment.desktop.theme.Appearance;
import muniment.session.Preferences.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test with a window: {@link #show} puts a view into it, the robot is this test itself.
 *
 * <p>Never create a control in a field: the toolkit is not up then, and every later test of the run would fail with it.
 */
public abstract class DesktopTest extends FxRobot {
    /** A projector or small laptop, the least that everything must be usable on. */
    public static final double WIDTH = 1366;

    public static final double HEIGHT = 768;

    protected Stage stage;

    @BeforeEach
    void startToolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void letGoOfKeysAndWindows() throws TimeoutException {
        release(new javafx.scene.input.KeyCode[0]);
        release(new javafx.scene.input.MouseButton[0]);
        FxToolkit.cleanupStages();
    }

    /** Shows a view at 1366x768 in the light theme. */
    protected void show(Region view) {
        show(view, Theme.LIGHT, 100);
    }

    /** Shows a view at 1366x768. */
    protected void show(Region view, Theme theme, int textSize) {
        interact(() -> {
            stage.setScene(new Scene(view, WIDTH, HEIGHT));
            new Appearance().use(theme, textSize);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            new Appearance().use(theme, textSize);
        });
        settle();
    }

    /** Waits until what was queued for the JavaFX thread is done. */
    protected void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Writes what the windows show, dialogs on top, to {@code target/pictures/NAME.png}. */
    protected void picture(String name) {
        Pictures.writeWindows(name, this);
    }
}
