package muniment.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import muniment.desktop.kit.Tone;
import muniment.desktop.outside.Outside;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Shell;
import muniment.desktop.theme.Appearance;
import muniment.desktop.work.Errands;
import muniment.desktop.work.Notice;
import muniment.journal.Access;
import muniment.session.Desk;
import muniment.session.Jobs;
import muniment.session.Preferences.Bounds;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The window: opens where it was, shows the assessment that is open, and closes only when everything is on the disk.
 */
public final class Workbench {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final String READ_ONLY = "read-only";

    private final Stage stage;
    private final Desk desk;
    private final Jobs jobs;
    private final Runnable ended;
    private final Appearance appearance;
    private final Wiring wiring;
    private boolean quitting;

    /** @param ended is told when the window is closed and everything is on the disk */
    public Workbench(Stage stage, Desk desk, Outside outside, Appearance appearance, Runnable ended) {
        this.stage = stage;
        this.desk = desk;
        this.jobs = Jobs.onThreads();
        this.ended = ended;
        this.appearance = appearance;
        var preferences = desk.preferences();
        appearance.use(preferences.theme(), preferences.textSize());
        this.wiring = new Wiring(stage, desk, jobs, outside, appearance, this::quit);
    }

    /** Opens the window, with an assessment when one is named. */
    public void open(@Nullable Path file) {
        appear();
        if (file != null) {
            wiring.shell.dropped(List.of(file));
        }
    }

    /** Shows the window on a sample; whoever is not known here yet works as a guest. */
    public void openSample(Path sample) {
        appear();
        wiring.openSample(sample);
    }

    private void appear() {
        var scene = new Scene(wiring.shell.root(), WIDTH, HEIGHT);
        wiring.shell.listen(scene);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setTitle(wiring.text.say("shell.product"));
        stage.getIcons().addAll(icons());
        place();
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        wiring.assessments.current().subscribe(this::show);
        desk.troubles()
                .forEach(trouble ->
                        wiring.notices.show(Notice.of(trouble.key(), Tone.CAUTION, wiring.text.say(trouble))));
        Thread.currentThread().setUncaughtExceptionHandler((_, problem) -> wiring.notices.failed(problem));
        stage.show();
    }

    /** Whether no job is under way. */
    boolean idle() {
        return wiring.errands.underWay().isEmpty();
    }

    /** What is under way. */
    Errands errands() {
        return wiring.errands;
    }

    /** The inside of the window. */
    Shell shell() {
        return wiring.shell;
    }

    private void show(@Nullable OpenDocument document) {
        wiring.shell.show(document, lastPlace(document));
        wiring.notices.settle(READ_ONLY);
        if (document == null) {
            stage.setTitle(wiring.text.say("shell.product"));
            return;
        }
        var snapshot = document.snapshot();
        stage.setTitle(wiring.text.say(
                "shell.window-title", snapshot.assessment().scope().name()));
        if (snapshot.access() instanceof Access.ReadOnly(Phrase reason)) {
            var words = wiring.text.say("shell.read-only", wiring.text.say(reason));
            wiring.notices.show(Notice.of(READ_ONLY, Tone.CAUTION, words));
        }
    }

    private String lastPlace(@Nullable OpenDocument document) {
        return Optional.ofNullable(document)
                .flatMap(open -> desk.preferences().note(placeNote(open)))
                .orElse("");
    }

    private static String placeNote(OpenDocument document) {
        return "place:" + document.session().snapshot().file();
    }

    private void place() {
        var screen = Screen.getPrimary().getVisualBounds();
        var bounds = desk.preferences().bounds().filter(Workbench::onAScreen);
        bounds.ifPresentOrElse(this::placeAt, () -> {
            stage.setWidth(Math.min(screen.getWidth(), WIDTH));
            stage.setHeight(Math.min(screen.getHeight(), HEIGHT));
            stage.centerOnScreen();
        });
    }

    private void placeAt(Bounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        stage.setMaximized(bounds.maximised());
    }

    private static boolean onAScreen(Bounds bounds) {
        var window = new Rectangle2D(bounds.x(), bounds.y(), Math.max(1, bounds.width()), Math.max(1, bounds.height()));
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().contains(window));
    }

    private static List<Image> icons() {
        return Stream.of("16", "32", "64", "256")
                .map(size -> "/icons/muniment-" + size + ".png")
                .map(name -> Objects.requireNonNull(Workbench.class.getResource(name)))
                .map(url -> new Image(url.toExternalForm()))
                .toList();
    }

    /** Remembers where everything was, closes the assessment and ends; asked again, it does nothing more. */
    void quit() {
        if (!quitting) {
            wiring.assessments.unlessWriting(this::end);
        }
    }

    private void end() {
        if (quitting) {
            return;
        }
        quitting = true;
        var remembered = desk.preferences()
                .withWindow(new Bounds(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
        var withPlace = wiring.shell
                .document()
                .map(document -> remembered.withNote(placeNote(document), wiring.shell.placeName()))
                .orElse(remembered);
        wiring.errands.start(
                Phrase.of("shell.closing"),
                _ -> {
                    desk.keep(withPlace);
                    return withPlace;
                },
                _ -> closeAll(),
                _ -> closeAll());
    }

    private void closeAll() {
        wiring.assessments.close(() -> {
            stage.hide();
            jobs.close();
            ended.run();
        });
    }
}
