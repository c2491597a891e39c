package muniment.desktop.obligation;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.action.Action;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The head of the page, which stays while the page scrolls: the way back, the walk, the title and where it stands. */
final class ObligationHeader extends VBox {
    ObligationHeader(ObligationModel model, ObligationActions actions, Text text) {
        getStyleClass().add("obligation-header");
        var described = new Described(text);
        var list = described.button(Feather.LIST, "obligation.list", actions::list);
        list.getStyleClass().add("flat");
        var previous = described.iconButton(Action.PREVIOUS_OBLIGATION, actions::previous);
        previous.setId("obligation-previous");
        var next = described.iconButton(Action.NEXT_OBLIGATION, actions::next);
        next.setId("obligation-next");
        var position = Prose.of("", "muted");
        position.setMinWidth(Region.USE_PREF_SIZE);
        var section = new Label();
        section.getStyleClass().add("muted");
        section.setMinWidth(0);
        var grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        var way = new HBox(list, section, grow, position, previous, next);
        way.getStyleClass().add("walk-row");
        var title = Prose.of("", "headline");
        title.setId("obligation-title");
        var pills = new FlowPane();
        pills.getStyleClass().add("pills");
        getChildren().addAll(way, title, pills);
        Attached.to(this, model.walk(), walk -> {
            position.setText(walk.position());
            able(previous, walk.before());
            able(next, walk.after());
        });
        Attached.to(this, model.head(), head -> {
            section.setText(head.section());
            section.setTooltip(new Tooltip(head.section() + "\n" + head.id()));
            title.setText(head.title());
            pills.getChildren().setAll(head.stands().stream().map(Pill::of).toList());
        });
    }

    private static void able(Button button, boolean able) {
        button.setDisable(!able);
    }
}
