package muniment.desktop.obligation;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What is open and the next step for each. */
final class StepsCard extends VBox {
    StepsCard(ObligationModel model, Text text) {
        getStyleClass().addAll("card", "steps-card");
        Attached.to(this, model.head(), head -> Cards.visible(this, head.owed()));
        var steps = new VBox();
        steps.getStyleClass().add("stack");
        var none = Prose.of(text.say("obligation.steps-none"));
        none.setGraphic(Icons.of(Feather.CHECK_CIRCLE, "tone-good"));
        getChildren().addAll(Cards.head(text.say("obligation.steps")), none, steps);
        Attached.during(this, () -> {
            show(model, steps, none);
            return model.steps().subscribe(() -> show(model, steps, none));
        });
    }

    private void show(ObligationModel model, VBox steps, Label none) {
        List<HBox> rows = model.steps().stream().map(StepsCard::row).toList();
        steps.getChildren().setAll(rows);
        getStyleClass().remove("open");
        if (!rows.isEmpty()) {
            getStyleClass().add("open");
        }
        Cards.visible(steps, !rows.isEmpty());
        Cards.visible(none, rows.isEmpty());
    }

    private static HBox row(ObligationModel.NextStep step) {
        var words = new VBox(Prose.of(step.why(), "subtitle"), Prose.of(step.next(), "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(Pill.of(step.weight()), words);
        row.getStyleClass().add("step");
        return row;
    }
}
