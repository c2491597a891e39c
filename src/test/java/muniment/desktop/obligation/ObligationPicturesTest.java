package muniment.desktop.obligation;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ScrollPane;
import muniment.catalog.Statement;
import muniment.desktop.Bench;
import muniment.desktop.DesktopTest;
import muniment.desktop.Pictures;
import muniment.desktop.Worked;
import muniment.desktop.shell.Place;
import muniment.session.Preferences.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ObligationPicturesTest extends DesktopTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150", "DARK,150"})
    void theObligationIsPictured(Theme theme, int textSize) throws Exception {
        try (var bench = Worked.on(Bench.in(home))) {
            var all = bench.session.snapshot().catalog().obligations();
            var room = new AtomicReference<ObligationRoom>();
            interact(() -> room.set(new ObligationRoom(
                    bench.surroundings,
                    bench.document,
                    () -> all.stream().map(Statement::id).toList(),
                    ZoneOffset.UTC)));
            show(room.get().view(), theme, textSize);
            bench.window.set(stage);
            interact(() -> room.get().enter(new Place.OneObligation(all.get(10).id())));
            settle();
            var name = theme.name().toLowerCase(Locale.ROOT) + "-" + textSize;
            picture("obligation-" + name);
            scrollTo(0.5);
            picture("obligation-middle-" + name);
            scrollTo(1);
            picture("obligation-end-" + name);
            scrollTo(0);
            interact(() -> lookup("#obligation-add-note").queryButton().fire());
            settle();
            Pictures.write(window(1).getScene(), "obligation-note-" + name, this);
        }
    }

    private void scrollTo(double value) {
        interact(() -> lookup(".page").queryAs(ScrollPane.class).setVvalue(value));
        settle();
    }
}
