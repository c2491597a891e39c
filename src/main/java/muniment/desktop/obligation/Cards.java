package muniment.desktop.obligation;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Prose;

/** The parts that every card of the page is made of. */
final class Cards {
    private Cards() {}

    /** A head of a card. */
    static Label head(String words) {
        var label = Prose.of(words, "title");
        label.setMinWidth(0);
        return label;
    }

    /** A small head with words below it. */
    static VBox said(String head, String words) {
        var said = new VBox(Prose.of(head, "subtitle"), Prose.of(words));
        said.getStyleClass().add("said");
        return said;
    }

    /** Shows a node or takes its place away. */
    static void visible(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
