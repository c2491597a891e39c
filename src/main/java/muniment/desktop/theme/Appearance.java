package muniment.desktop.theme;

import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.text.Font;
import javafx.stage.Window;
import muniment.session.Preferences.Theme;

/**
 * Gives every window of the program one theme and one size of text, also those that open later.
 *
 * <p>Guarantees that nothing is measured in pixels but the root's font: all else follows it in {@code em}.
 */
public final class Appearance {
    private static final double USUAL_FONT = 14;
    private static final double PERCENT = 100;

    private Theme theme = Theme.SYSTEM;
    private int textSize = (int) PERCENT;

    /** One family on every system, so that what fits here fits everywhere. */
    private static final List<String> FONTS =
            List.of("Inter-Regular.ttf", "Inter-Bold.ttf", "Inter-Italic.ttf", "JetBrainsMono-Regular.ttf");

    /** With the fonts that the style sheets name. */
    public Appearance() {
        FONTS.forEach(font -> Font.loadFont(
                Objects.requireNonNull(Appearance.class.getResource("/fonts/" + font))
                        .toExternalForm(),
                USUAL_FONT));
    }

    /** Watches the system's colours and the windows; used once per program. */
    public void start() {
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> paint());
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::dress);
            }
        });
    }

    /** Changes both at once. */
    public void use(Theme wanted, int percent) {
        theme = wanted;
        textSize = percent;
        paint();
        Window.getWindows().forEach(this::dress);
        Window.getWindows().forEach(Appearance::measureListsAnew);
    }

    /** JavaFX does not style anew what a list has put aside. */
    private static void measureListsAnew(Window window) {
        if (window.getScene() != null) {
            for (var node : window.getScene().getRoot().lookupAll(".list-view")) {
                if (node instanceof ListView<?> list) {
                    list.refresh();
                }
            }
        }
    }

    /** Whether it is dark now. */
    public boolean dark() {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void paint() {
        var sheet = dark() ? "/theme/app-dark.css" : "/theme/app-light.css";
        Application.setUserAgentStylesheet(
                Objects.requireNonNull(Appearance.class.getResource(sheet)).toExternalForm());
    }

    private void dress(Window window) {
        var scene = window.getScene();
        if (scene != null) {
            dress(scene);
        }
    }

    /** Gives a scene that is not shown yet its size of text. */
    public void dress(Scene scene) {
        scene.getRoot().setStyle("-fx-font-size: " + USUAL_FONT * textSize / PERCENT + "px;");
    }
}
