package muniment.desktop.intake;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import muniment.desktop.intake.IntakeModel.Seen;
import muniment.desktop.kit.Pill;
import muniment.desktop.observation.ObservationActions;
import muniment.desktop.observation.ObservationCard;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** An observation in the list, or the head of its check. */
final class SeenCell extends ListCell<Seen> {
    private final ObservationActions actions;
    private final Text text;
    private @Nullable Region shown;

    SeenCell(ObservationActions actions, Text text) {
        this.actions = actions;
        this.text = text;
        getStyleClass().add("seen-cell");
        setPrefWidth(0);
    }

    /** As high as the wrapped words at the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        if (shown == null) {
            return super.computePrefHeight(width);
        }
        var room = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + shown.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Seen entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().remove("heading");
        if (empty || entry == null) {
            shown = null;
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var node = switch (entry) {
            case Seen.Check check -> head(check);
            case Seen.Row(var row) -> {
                setAccessibleText(row.spoken());
                yield new ObservationCard(row, false, actions, text);
            }
        };
        shown = node;
        node.prefWidthProperty().bind(widthProperty().subtract(snappedLeftInset() + snappedRightInset()));
        setGraphic(node);
    }

    private Region head(Seen.Check check) {
        getStyleClass().add("heading");
        setAccessibleText(check.title() + ". " + check.severity().word());
        var title = new Label(check.title());
        title.getStyleClass().add("subtitle");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var row = new HBox(Pill.of(check.severity()).quiet(), title);
        row.getStyleClass().add("row");
        return row;
    }
}
