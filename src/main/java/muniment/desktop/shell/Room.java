package muniment.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.Region;
import muniment.desktop.action.Action;

/**
 * A feature as the shell sees it: a view that is built once, and what happens when somebody comes and goes.
 *
 * <p>A room composes its own model, view and presenter. It is made on the first visit and lives as long as its document
 * is open.
 */
public interface Room {
    /** The view; the same node each time. */
    Region view();

    /** Somebody comes in: called before the view is shown, and again when the place changes within the same room. */
    void enter(Place place);

    /** Somebody goes: the room stops watching. */
    default void leave() {}

    /** Does an action that belongs to this room; whether it did. */
    default boolean perform(Action action) {
        return false;
    }

    /** Takes files that were dropped on the window; whether it did. */
    default boolean drop(List<Path> files) {
        return false;
    }

    /** The document is closed: the room lets go of what it holds. */
    default void close() {}
}
