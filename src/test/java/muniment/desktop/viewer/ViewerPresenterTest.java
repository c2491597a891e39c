package muniment.desktop.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import muniment.catalog.Sha256;
import muniment.desktop.Headless;
import muniment.desktop.viewer.ViewerModel.Body;
import muniment.desktop.viewer.ViewerModel.Quoted;
import muniment.desktop.viewer.ViewerModel.Way;
import muniment.observation.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ViewerPresenterTest {
    private static final String LOG = IntStream.rangeClosed(1, 1000)
            .mapToObj(at -> at % 100 == 0 ? "WARN line " + at : "INFO line " + at)
            .collect(Collectors.joining("\n"));

    @TempDir
    Path home;

    private final ViewerModel model = new ViewerModel();

    private ViewerPresenter open(Headless headless, String name, String text, Place at) {
        var presenter = new ViewerPresenter(
                model, headless.surroundings, Shown.file(name, text), headless.document.session()::moment);
        presenter.show(Sha256.of(text), at);
        headless.until(() -> model.way().get() != null || model.body().get() instanceof Body.Failed);
        return presenter;
    }

    private Body.Lines lines() {
        return assertInstanceOf(Body.Lines.class, model.body().get());
    }

    @Test
    void quotedLinesAreMarkedAndInSight() throws Exception {
        try (var headless = Headless.in(home)) {
            open(headless, "system.log", LOG, new Place.Lines(700, 702));
            assertEquals(new Quoted(700, 702), lines().quoted());
            assertEquals(700, model.jump().get().line());
            assertEquals("lines 700 to 702", model.head().get().quoted());
            assertTrue(lines().rows().line(699).isEmpty());
            headless.until(() -> lines().rows().line(699).isPresent());
            assertEquals("WARN line 700", lines().rows().line(699).orElseThrow().text());
        }
    }

    @Test
    void onlyAFewWindowsOfLinesAreKept() throws Exception {
        try (var headless = Headless.in(home)) {
            open(headless, "long.log", "x\n".repeat(20_000), Place.WHOLE);
            var rows = lines().rows();
            for (int row = 0; row < 20_000; row += LineRows.WINDOW) {
                var at = row;
                headless.until(() -> rows.line(at).isPresent());
            }
            assertEquals(24, rows.kept());
        }
    }

    @Test
    void wordsAreFoundOneLineAfterTheOtherAndRoundTheEnd() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = open(headless, "system.log", LOG, Place.line(650));
            presenter.at(650);
            model.words().set("warn");
            presenter.findNext();
            headless.until(() -> model.jump().get().line() == 700);
            assertEquals("7 of 10 lines", model.found().get());
            presenter.findPrevious();
            assertEquals(600, model.jump().get().line());
            for (int at = 0; at < 5; at++) {
                presenter.findNext();
            }
            assertEquals(100, model.jump().get().line());
        }
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = open(headless, "system.log", LOG, Place.WHOLE);
            model.words().set("nowhere");
            presenter.findNext();
            headless.until(() -> model.found().get().equals("Not found"));
            presenter.goTo("twelve");
            assertEquals("Not a line: twelve", model.found().get());
        }
    }

    @Test
    void aQuotedValueIsShownInItsStructure() throws Exception {
        try (var headless = Headless.in(home)) {
            var json = "{\"properties\":{\"hoursBetweenBackups\":24}}";
            var presenter = open(headless, "cluster.json", json, new Place.Pointer("/properties/hoursBetweenBackups"));
            assertEquals(Way.STRUCTURE, model.way().get());
            assertEquals(new Quoted(3, 3), lines().quoted());
            presenter.show(Way.TEXT);
            assertEquals(new Quoted(1, 1), lines().quoted());
        }
    }

    @Test
    void aPlaceThatIsNotInTheFileIsSaid() throws Exception {
        try (var headless = Headless.in(home)) {
            open(headless, "cluster.json", "{}", new Place.Pointer("/properties"));
            assertEquals(
                    List.of("The quoted place is not in this file: /properties"),
                    model.head().get().remarks().stream()
                            .map(mark -> mark.word())
                            .toList());
        }
    }

    @Test
    void aFileThatIsGoneIsSaid() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = new ViewerPresenter(
                    model, headless.surroundings, Shown.file("a", "a"), headless.document.session()::moment);
            presenter.show(Sha256.of("other"), Place.WHOLE);
            assertInstanceOf(Body.Failed.class, model.body().get());
        }
    }

    @Test
    void linesAreCopied() throws Exception {
        try (var headless = Headless.in(home)) {
            var presenter = open(headless, "system.log", LOG, Place.WHOLE);
            presenter.copyLines(List.of(0, 1, 9));
            headless.until(() -> !headless.pasteboard.text.isEmpty());
            assertEquals("INFO line 1\nINFO line 2\nINFO line 10\n", headless.pasteboard.text);
        }
    }
}
