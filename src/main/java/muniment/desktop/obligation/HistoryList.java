package muniment.desktop.obligation;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.text.Text;

/** What was done to this obligation, when and by whom, latest first. */
final class HistoryList extends VBox {
    HistoryList(ObligationModel model, Text text) {
        getStyleClass().addAll("card", "history");
        var events = new VBox();
        events.getStyleClass().add("items");
        getChildren().addAll(Cards.head(text.say("obligation.history")), events);
        Attached.during(this, () -> {
            show(model, events, text);
            return model.history().subscribe(() -> show(model, events, text));
        });
    }

    private static void show(ObligationModel model, VBox events, Text text) {
        events.getChildren()
                .setAll(model.history().stream().map(HistoryList::event).toList());
        if (model.history().isEmpty()) {
            events.getChildren().add(Prose.of(text.say("obligation.history-empty"), "muted"));
        }
    }

    private static Node event(ObligationModel.Event event) {
        var who = new Label(event.who() + ", " + event.when());
        who.getStyleClass().add("muted");
        who.setMinWidth(Region.USE_PREF_SIZE);
        var what = Pill.of(event.what()).quiet();
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(what, who);
        line.getStyleClass().add("row");
        var box = new VBox(line);
        box.getStyleClass().add("event");
        if (!event.said().isBlank()) {
            box.getChildren().add(Prose.of(event.said()));
        }
        return box;
    }
}
