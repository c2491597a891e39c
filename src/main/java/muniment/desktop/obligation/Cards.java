package muniment.desktop.obligation;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The parts that every card of the page is made of. */
final class Cards {
    private Cards() {}

    /** A head of a card. */
    static Label head(String words) {
        var label = words(words, "title");
        label.setMinWidth(0);
        return label;
    }

    /** Words that wrap and are never cut. */
    static Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A small head with words below it. */
    static VBox said(String head, String words) {
        var said = new VBox(words(head, "subtitle"), words(words));
        said.getStyleClass().add("said");
        return said;
    }

    /** Shows a node or takes its place away. */
    static void visible(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
