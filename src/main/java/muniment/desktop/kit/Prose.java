package muniment.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words that wrap where the room ends and are never cut off, however large the text is. */
public final class Prose {
    private Prose() {}

    /** A label with these words, empty if they come later. */
    public static Label of(String words, String... styleClasses) {
        var label = new Label(words);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
