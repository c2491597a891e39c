package muniment.desktop.checklist;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import muniment.desktop.Bench;
import muniment.desktop.DesktopTest;
import muniment.desktop.Worked;
import muniment.desktop.shell.ChecklistFilter;
import muniment.desktop.shell.Place;
import muniment.session.Preferences.Theme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChecklistPicturesTest extends DesktopTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150", "DARK,150"})
    void theChecklistIsPictured(Theme theme, int textSize) throws Exception {
        try (var bench = Worked.on(Bench.in(home))) {
            var room = new AtomicReference<ChecklistRoom>();
            interact(() -> room.set(new ChecklistRoom(bench.surroundings, bench.document)));
            show(room.get().view(), theme, textSize);
            interact(() -> room.get().enter(new Place.Checklist(ChecklistFilter.ALL)));
            var name = theme.name().toLowerCase(Locale.ROOT) + "-" + textSize;
            type(KeyCode.DOWN, 3);
            settle();
            picture("checklist-" + name);
            type(KeyCode.X);
            interact(() -> lookup("#checklist-show-open")
                    .queryAs(javafx.scene.control.CheckBox.class)
                    .fire());
            settle();
            picture("checklist-reason-" + name);
        }
    }
}
