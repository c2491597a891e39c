package muniment.desktop.kit;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The way onto the JavaFX thread, and the only one: at once when already there, else later and in order.
 *
 * <p>Everything that needs it takes an {@link Executor}, so that tests of presenters pass {@code Runnable::run}.
 */
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /** After what is under way on the thread: a layout forgets what is asked of it while it goes on. */
    public static void afterLayout(Runnable task) {
        Platform.runLater(task);
    }

    /** Hands on values through an executor; of those that wait only the latest arrives. */
    public static <T> Consumer<T> latest(Executor executor, Consumer<T> receiver) {
        return new Latest<>(executor, receiver);
    }
}
