package muniment.desktop.kit;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Parts of a form side by side, all equally wide. */
final class Columns extends GridPane {
    Columns() {
        getStyleClass().add("columns");
    }

    void add(Region part) {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(column);
        getColumnConstraints()
                .forEach(each ->
                        each.setPercentWidth(100.0 / getColumnConstraints().size()));
        addRow(0, part);
    }
}
