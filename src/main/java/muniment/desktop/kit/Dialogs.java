package muniment.desktop.kit;

import javafx.scene.layout.Region;
import muniment.text.Phrase;

/** Asks for what must be decided before going on. Nothing waits: what follows is handed in. */
public interface Dialogs {
    /** Opens a dialog over the window; Esc leaves it, Enter does it. */
    void open(Sheet sheet);

    /**
     * Asks whether to do something.
     *
     * @param titleKey the key of the question
     * @param body what would happen
     * @param verbKey the key of the button that does it
     */
    void confirm(String titleKey, Phrase body, String verbKey, Runnable yes);

    /** Tells something that has no button but Close. */
    void tell(String titleKey, Region content);
}
