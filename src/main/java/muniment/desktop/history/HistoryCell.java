package muniment.desktop.history;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muniment.desktop.history.HistoryModel.Row;
import muniment.desktop.kit.Glyph;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What somebody did, with the icon of its kind, their own words below, and whether it still holds. */
final class HistoryCell extends TableCell<Row, Row> {
    private final Glyph icon = Icons.of(Feather.CIRCLE);
    private final Label what = Prose.of("", "what");
    private final Label remark = Prose.of("", "muted");
    private final Pill validity = new Pill();
    private final HBox row = new HBox(icon, new VBox(what, remark, validity));

    HistoryCell() {
        row.getStyleClass().add("history-cell");
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
    }

    /** As high as the wrapped words at the width of the column; a cell left alone would measure them unwrapped. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        var room = getTableColumn().getWidth() - insets();
        return snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.show(item.topic().icon());
        what.setText(item.what());
        remark.setText(item.remark());
        remark.setVisible(!item.remark().isEmpty());
        remark.setManaged(!item.remark().isEmpty());
        validity.show(item.validity());
        row.prefWidthProperty().unbind();
        row.prefWidthProperty().bind(widthProperty().subtract(insets()));
        setAccessibleText(item.spoken());
        setGraphic(row);
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }
}
