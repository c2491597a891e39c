package muniment.desktop;

import java.util.List;
import java.util.Locale;
import javafx.stage.Window;
import muniment.session.Preferences.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WelcomePicturesTest extends WorkbenchTest {
    @ParameterizedTest
    @CsvSource({"LIGHT, 100", "DARK, 100", "LIGHT, 150"})
    void theWelcomeAndItsDialogsArePictured(Theme theme, int size) throws Exception {
        var desk = knownDesk(theme, size);
        for (var name : List.of("payments", "orders", "catalogue-of-a-rather-long-name-for-a-file")) {
            desk.opened(home.resolve(name + ".muniment"));
        }
        start(desk, null);
        var suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size;
        picture("welcome" + suffix);
        press("welcome.new");
        Pictures.write(windowOf(".dialog-sheet").getScene(), "new" + suffix, this);
        press("kit.cancel");
        press("action.settings");
        Pictures.write(windowOf(".dialog-sheet").getScene(), "settings" + suffix, this);
        press("kit.cancel");
        press("action.shortcuts");
        Pictures.write(windowOf(".dialog-sheet").getScene(), "shortcuts" + suffix, this);
        press("kit.close");
    }

    private Window windowOf(String query) {
        return lookup(query).query().getScene().getWindow();
    }
}
