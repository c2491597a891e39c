package muniment.desktop.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import muniment.assessment.ObservationOnFile;
import muniment.catalog.Statement;
import muniment.catalog.StatementId;
import muniment.desktop.Bench;
import muniment.desktop.DesktopTest;
import muniment.desktop.intake.IntakeModel.FileEntry;
import muniment.desktop.kit.FxThread;
import muniment.desktop.obligation.ObligationRoom;
import muniment.desktop.shell.Place;
import muniment.desktop.viewer.Originals;
import muniment.desktop.viewer.ViewerRoom;
import muniment.observation.Citation;
import muniment.observation.Standing;
import muniment.session.Preferences.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Real captures from the drop to the quoted place, pictured; nothing of the analysis is made by hand. */
final class SamplesPicturesTest extends DesktopTest {
    private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");

    private static final List<Path> COLLECTED = List.of(
            SAMPLES.resolve("composed"),
            SAMPLES.resolve("nodetool/5.0/status.txt"),
            SAMPLES.resolve("nodetool/5.0/describecluster.txt"),
            SAMPLES.resolve("nodetool/5.0/tablestats.txt"),
            SAMPLES.resolve("live/5.0/_describe_full_schema.cql"));

    private static final StatementId REPLICATION = new StatementId("schema.replication");

    private record Look(Theme theme, int textSize) {
        String name() {
            return theme.name().toLowerCase(Locale.ROOT) + "-" + textSize;
        }
    }

    private static final List<Look> LOOKS =
            List.of(new Look(Theme.LIGHT, 100), new Look(Theme.DARK, 100), new Look(Theme.LIGHT, 150));

    @TempDir
    Path home;

    @Test
    void realCapturesArePicturedFromTheDropToTheQuotedPlace() throws Exception {
        try (var bench = Bench.in(home)) {
            bench.window.set(stage);
            var room = made(() -> new IntakeRoom(bench.surroundings, bench.document, ZoneOffset.UTC, new FxThread()));
            look(room.view(), LOOKS.getFirst());
            interact(() -> room.enter(new Place.Intake(false)));
            interact(() -> room.drop(COLLECTED));
            wait("#intake-files", true);
            for (var look : LOOKS) {
                intake(room, look);
            }
            record();
            for (var look : LOOKS) {
                look(room.view(), look);
                interact(() -> room.enter(new Place.Intake(true)));
                settle();
                picture("samples-missing-" + look.name());
                obligation(bench, look);
                viewer(bench, look, muniment.observation.Place.Lines.class, "text");
                viewer(bench, look, muniment.observation.Place.Pointer.class, "json");
            }
            assertEquals(List.of(), bench.crashes);
        }
    }

    @Test
    void contradictingCapturesAreShownBesideEachOtherAndRuledOn() throws Exception {
        try (var bench = Bench.in(home)) {
            bench.window.set(stage);
            var room = made(() -> new IntakeRoom(bench.surroundings, bench.document, ZoneOffset.UTC, new FxThread()));
            look(room.view(), LOOKS.getFirst());
            interact(() -> room.enter(new Place.Intake(false)));
            interact(() -> room.drop(
                    List.of(sameTime("cluster_preview_good.arm.json"), sameTime("cluster_preview_bad.arm.json"))));
            wait("#intake-files", true);
            picture("contradicting-intake");
            record();
            var all = bench.document.snapshot().catalog().obligations().stream()
                    .map(Statement::id)
                    .toList();
            var contradicted = all.stream()
                    .filter(id -> bench.document.snapshot().answer(id).speakingObservations().stream()
                            .anyMatch(onFile -> onFile.weighed().standing() instanceof Standing.Contradicted))
                    .findFirst()
                    .orElseThrow();
            for (var look : LOOKS) {
                var shown =
                        made(() -> new ObligationRoom(bench.surroundings, bench.document, () -> all, ZoneOffset.UTC));
                look(shown.view(), look);
                interact(() -> shown.enter(new Place.OneObligation(contradicted)));
                settle();
                assertFalse(lookup(".observed .against").queryAll().isEmpty());
                toObserved(0);
                picture("contradicting-observed-" + look.name());
                sheet(".observation-override", "override-" + look.name());
                sheet(".observation-change-threshold", "threshold-" + look.name());
            }
            assertEquals(List.of(), bench.crashes);
        }
    }

    private void sheet(String button, String name) {
        interact(() -> lookup(button).queryButton().fire());
        settle();
        picture("sheet-" + name);
        push(KeyCode.ESCAPE);
        settle();
    }

    /** Captures of one moment: neither is newer. */
    private Path sameTime(String name) {
        try {
            var copy = Files.copy(SAMPLES.resolve("composed").resolve(name), home.resolve(name));
            return Files.setLastModifiedTime(copy, FileTime.from(Bench.NOW.minusSeconds(3600)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void intake(IntakeRoom room, Look look) {
        look(room.view(), look);
        scroll("#intake-seen", 0);
        select(0);
        picture("samples-intake-" + look.name());
        scroll("#intake-seen", 60);
        select(17);
        picture("samples-intake-long-" + look.name());
        ListView<FileEntry> files = lookup("#intake-files").queryListView();
        scroll("#intake-files", files.getItems().size() - 1);
        select((int) files.getItems().stream()
                        .filter(FileEntry.File.class::isInstance)
                        .count()
                - 1);
        picture("samples-intake-last-" + look.name());
        scroll("#intake-files", 0);
    }

    private void select(int file) {
        ListView<FileEntry> files = lookup("#intake-files").queryListView();
        var wanted = files.getItems().stream()
                .filter(FileEntry.File.class::isInstance)
                .skip(file)
                .findFirst()
                .orElseThrow();
        interact(() -> files.getSelectionModel().select(wanted));
        settle();
    }

    private void scroll(String list, int row) {
        ListView<?> view = lookup(list).queryListView();
        interact(() -> view.scrollTo(row));
        settle();
    }

    private void record() throws Exception {
        interact(() -> lookup("#intake-record").queryButton().fire());
        wait("#intake-files", false);
        wait("#intake-cancel", false);
    }

    private void obligation(Bench bench, Look look) {
        assertFalse(bench.document.snapshot().assessment().observations().isEmpty());
        var all = bench.document.snapshot().catalog().obligations().stream()
                .map(Statement::id)
                .toList();
        var room = made(() -> new ObligationRoom(bench.surroundings, bench.document, () -> all, ZoneOffset.UTC));
        look(room.view(), look);
        interact(() -> room.enter(new Place.OneObligation(REPLICATION)));
        settle();
        for (int part = 0; part < 2; part++) {
            toObserved(part * 600.0);
            picture("samples-observed-" + part + "-" + look.name());
        }
    }

    /** Scrolls to the card of what the evidence shows, and on from its head. */
    private void toObserved(double on) {
        var page = lookup(".page").queryAs(ScrollPane.class);
        var card = lookup(".observed").query();
        interact(() -> {
            var content = page.getContent();
            var top = content.sceneToLocal(card.localToScene(card.getLayoutBounds()))
                            .getMinY()
                    + on;
            page.setVvalue(top
                    / (content.getLayoutBounds().getHeight()
                            - page.getViewportBounds().getHeight()));
        });
        settle();
    }

    private void viewer(Bench bench, Look look, Class<? extends muniment.observation.Place> kind, String name)
            throws Exception {
        var citation = bench.document.snapshot().assessment().observations().stream()
                .map(ObservationOnFile::observation)
                .flatMap(observation -> observation.grounds().citations().stream())
                .filter(cited -> kind.isInstance(cited.place()))
                .filter(cited -> !name.equals("text") || cited.name().endsWith(".txt"))
                .reduce((Citation _, Citation last) -> last)
                .orElseThrow();
        var room = made(() -> new ViewerRoom(bench.surroundings, bench.document, Originals.onFile(bench.document)));
        look(room.view(), look);
        interact(() -> room.enter(new Place.Artefact(citation.artefact(), citation.place())));
        wait("#viewer-lines", true);
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        settle();
        picture("samples-viewer-" + name + "-" + look.name());
        interact(room::leave);
    }

    /** A view that was shown before can be shown again in another look. */
    private void look(Region view, Look look) {
        interact(() -> {
            if (view.getScene() != null) {
                view.getScene().setRoot(new Region());
            }
        });
        show(view, look.theme(), look.textSize());
    }

    private <T> T made(java.util.function.Supplier<T> maker) {
        var made = new AtomicReference<T>();
        interact(() -> made.set(maker.get()));
        return made.get();
    }

    private void wait(String node, boolean there) throws Exception {
        WaitForAsyncUtils.waitFor(
                120,
                TimeUnit.SECONDS,
                () -> lookup(node).tryQuery().filter(found -> found.isVisible()).isPresent() == there);
        settle();
    }
}
