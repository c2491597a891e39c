package muniment.desktop.kit;

import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/**
 * A dialog: what it is called, what it holds, and the verb on its button.
 *
 * @param titleKey the key of the title
 * @param content what stands between title and buttons; scrolls when the screen is too small
 * @param verbKey the key of the button that does it
 * @param doIt does it and runs what it is given when the dialog may close; it stays open until then
 * @param busy while it is being done, when it cannot be done once more
 */
public record Sheet(
        String titleKey, Region content, String verbKey, Consumer<Runnable> doIt, ObservableValue<Boolean> busy) {
    /** One whose deed takes no time. */
    public Sheet(String titleKey, Region content, String verbKey, Consumer<Runnable> doIt) {
        this(titleKey, content, verbKey, doIt, new SimpleBooleanProperty(false));
    }
}
