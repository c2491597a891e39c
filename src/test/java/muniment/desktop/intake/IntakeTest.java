package muniment.desktop.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ScrollPane;
import muniment.catalog.Statement;
import muniment.catalog.StatementId;
import muniment.desktop.Bench;
import muniment.desktop.DesktopTest;
import muniment.desktop.kit.FxThread;
import muniment.desktop.obligation.ObligationRoom;
import muniment.desktop.shell.Place;
import muniment.session.Preferences.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Files are dropped, looked at, recorded, and seen at their obligation. */
final class IntakeTest extends DesktopTest {
    @TempDir
    Path home;

    private IntakeRoom room(Bench bench) {
        var room = new AtomicReference<IntakeRoom>();
        interact(() -> room.set(
                new IntakeRoom(bench.surroundings, bench.document, ZoneOffset.UTC, new FxThread(), new HandMade())));
        return room.get();
    }

    private List<Path> collection() throws Exception {
        var stats = Files.writeString(
                home.resolve("nodetool-tablestats.txt"), "Keyspace: orders\n214\n12\nand more lines\n");
        var status = Files.writeString(home.resolve("nodetool-status.txt"), "DC: dc1\n1\n2\n");
        var other = Files.writeString(home.resolve("holiday.txt"), "nothing of the kind\n");
        return List.of(stats, status, other, home.resolve("gone.zip"));
    }

    private void drop(IntakeRoom room, List<Path> files) throws Exception {
        interact(() -> room.drop(files));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup("#intake-files").tryQuery().isPresent());
        settle();
    }

    private void record() throws Exception {
        interact(() -> lookup("#intake-record").queryButton().fire());
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup("#intake-files").tryQuery().isEmpty());
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> lookup("#intake-cancel").tryQuery().isEmpty());
        settle();
    }

    @Test
    void droppedFilesAreListedAcceptedAndRecorded() throws Exception {
        try (var bench = Bench.in(home)) {
            var room = room(bench);
            show(room.view());
            interact(() -> room.enter(new Place.Intake(false)));
            drop(room, collection());
            assertEquals(
                    "Record 2 files", lookup("#intake-record").queryButton().getText());
            record();
            assertEquals(List.of(), bench.crashes);
            assertEquals(2, bench.document.snapshot().assessment().evidence().size());
            assertFalse(bench.document.snapshot().assessment().observations().isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,100", "DARK,100", "LIGHT,150"})
    void theIntakeIsPictured(Theme theme, int textSize) throws Exception {
        var name = theme.name().toLowerCase(Locale.ROOT) + "-" + textSize;
        try (var bench = Bench.in(home)) {
            bench.window.set(stage);
            var room = room(bench);
            show(room.view(), theme, textSize);
            interact(() -> room.enter(new Place.Intake(false)));
            picture("intake-empty-" + name);
            interact(() -> room.enter(new Place.Intake(true)));
            settle();
            picture("missing-" + name);
            interact(() -> room.enter(new Place.Intake(false)));
            drop(room, collection());
            picture("intake-mixed-" + name);
            interact(() -> lookup("#intake-discard").queryButton().fire());
            settle();
            drop(room, collection().subList(0, 2));
            record();
            picture("intake-recorded-" + name);
            obligation(bench, theme, textSize, name);
        }
    }

    private void obligation(Bench bench, Theme theme, int textSize, String name) {
        var obligations = bench.document.snapshot().catalog().obligations();
        var seen = obligations.stream()
                .filter(obligation -> bench.document.snapshot().answer(obligation.id()).speakingObservations().stream()
                        .anyMatch(onFile -> !onFile.cited().isEmpty()))
                .map(Statement::id)
                .findFirst()
                .orElseThrow();
        List<StatementId> all = obligations.stream().map(Statement::id).toList();
        var room = new AtomicReference<ObligationRoom>();
        interact(() -> room.set(new ObligationRoom(bench.surroundings, bench.document, () -> all, ZoneOffset.UTC)));
        show(room.get().view(), theme, textSize);
        interact(() -> room.get().enter(new Place.OneObligation(seen)));
        settle();
        interact(() -> lookup(".page").queryAs(ScrollPane.class).setVvalue(0.5));
        settle();
        picture("observed-" + name);
    }
}
