package muniment.desktop;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import muniment.desktop.outside.Outside;
import muniment.desktop.outside.SystemBrowser;
import muniment.desktop.outside.SystemChoosers;
import muniment.desktop.outside.SystemPasteboard;
import muniment.desktop.theme.Appearance;
import muniment.session.Desk;
import muniment.session.Workplace;
import org.jspecify.annotations.Nullable;

/** Opens the workbench from a program that is no JavaFX application itself. */
public final class Launcher {
    private Launcher() {}

    /**
     * Opens the window and waits until it is closed.
     *
     * @param file an assessment to open, or a report to verify; null for the welcome
     * @throws UnsupportedOperationException if there is no display
     * @throws InterruptedException if the waiting is interrupted; the window then stays
     */
    public static void open(@Nullable Path file, Workplace workplace) throws InterruptedException {
        show(workplace, workbench -> workbench.open(file));
    }

    /**
     * Opens the window on a sample and waits until it is closed; whoever is not known here yet works as a guest.
     *
     * @throws UnsupportedOperationException if there is no display
     * @throws InterruptedException if the waiting is interrupted; the window then stays
     */
    public static void openSample(Path sample, Workplace workplace) throws InterruptedException {
        show(workplace, workbench -> workbench.openSample(sample));
    }

    private static void show(Workplace workplace, Consumer<Workbench> opening) throws InterruptedException {
        var ended = new CountDownLatch(1);
        Platform.startup(() -> opening.accept(workbench(workplace, ended::countDown)));
        ended.await();
        Platform.exit();
    }

    private static Workbench workbench(Workplace workplace, Runnable ended) {
        var stage = new Stage();
        var outside = new Outside(
                new SystemChoosers(Bundles.load(), () -> stage),
                new SystemBrowser(new Host().getHostServices()),
                new SystemPasteboard());
        var appearance = new Appearance();
        appearance.start();
        return new Workbench(stage, Desk.at(workplace), outside, appearance, ended);
    }

    /** Lends the services of the operating system that JavaFX gives to applications only. */
    private static final class Host extends Application {
        @Override
        public void start(Stage unused) {
            throw new UnsupportedOperationException("only lends its services");
        }
    }
}
