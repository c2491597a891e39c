package muniment.desktop.intake;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import muniment.desktop.intake.IntakeModel.Seen;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.desktop.observation.ObservationActions;
import muniment.desktop.observation.ObservationCard;
import muniment.text.Text;

/** An observation in the list, or the head of its check. */
final class SeenCell extends WordsCell<Seen> {
    private final ObservationActions actions;
    private final Text text;

    SeenCell(ObservationActions actions, Text text) {
        super("seen-cell");
        this.actions = actions;
        this.text = text;
    }

    @Override
    Region node(Seen entry) {
        return switch (entry) {
            case Seen.Check check -> head(check);
            case Seen.Row(var row) -> {
                setAccessibleText(row.spoken());
                yield new ObservationCard(row, false, actions, text);
            }
        };
    }

    private Region head(Seen.Check check) {
        getStyleClass().add(HEADING);
        setAccessibleText(check.title() + ". " + check.severity().word());
        var row = new HBox(Pill.of(check.severity()).quiet(), Prose.of(check.title(), "subtitle"));
        row.getStyleClass().add("row");
        return row;
    }
}
