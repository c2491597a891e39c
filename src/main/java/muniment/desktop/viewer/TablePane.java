package muniment.desktop.viewer;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Described;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Separated values in columns, with the line of the file at the left. */
final class TablePane {
    private static final PseudoClass QUOTED = PseudoClass.getPseudoClass("quoted");

    private final ViewerActions actions;
    private final Text text;

    TablePane(ViewerActions actions, Text text) {
        this.actions = actions;
        this.text = text;
    }

    Region of(ViewerModel.Body.Table body) {
        var table = new Described(text).name(new TableView<ViewerModel.Row>(), "viewer.table");
        table.setId("viewer-table");
        table.getStyleClass().add("viewer-table");
        table.getColumns().add(column(text.say("viewer.table-line"), -1));
        for (int at = 0; at < body.columns().size(); at++) {
            table.getColumns().add(column(body.columns().get(at), at));
        }
        table.getItems().setAll(body.rows());
        table.setRowFactory(_ -> new QuotedRow());
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                actions.at(row.line());
            }
        });
        body.rows().stream().filter(ViewerModel.Row::quoted).findFirst().ifPresent(row -> {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        var pane = new VBox(table);
        if (!body.note().isEmpty()) {
            var note = new Label(body.note());
            note.getStyleClass().add("muted");
            note.setWrapText(true);
            pane.getChildren().add(note);
        }
        pane.getStyleClass().add("stack");
        return pane;
    }

    private static TableColumn<ViewerModel.Row, String> column(String name, int at) {
        var column = new TableColumn<ViewerModel.Row, String>(name);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                at < 0 ? Long.toString(row.getValue().line()) : row.getValue().cell(at)));
        return column;
    }

    private static final class QuotedRow extends TableRow<ViewerModel.Row> {
        @Override
        protected void updateItem(ViewerModel.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(QUOTED, row != null && row.quoted());
        }
    }
}
