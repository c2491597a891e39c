package muniment.desktop.matrix;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.desktop.matrix.MatrixModel.Cell;
import org.kordamp.ikonli.feather.Feather;

/** One cell of the matrix: tick, state, bar and numbers, read aloud as one sentence. */
final class MatrixCellButton extends Button {
    /** What the button keeps free around its graphic; the graphic fills the rest. */
    private static final double PADDING = 18;

    /** What state and numbers need side by side, in em. */
    private static final double ROOM = 30;

    private boolean stacked;

    MatrixCellButton(String id) {
        setId(id);
        getStyleClass().add("matrix-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinSize(0, Region.USE_PREF_SIZE);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Cell cell) {
        setAccessibleText(cell.spoken());
        var row = new HBox(tick(cell.ticked()));
        row.getStyleClass().add("matrix-cell-row");
        row.setAlignment(Pos.CENTER_LEFT);
        var mark = cell.mark();
        if (mark == null) {
            row.getChildren().add(quiet(cell.count()));
        } else {
            var state = new HBox(Pill.of(mark));
            state.setAlignment(Pos.CENTER_LEFT);
            state.getStyleClass().add("state");
            row.getChildren().add(body(state, figures(cell)));
        }
        row.prefWidthProperty().bind(widthProperty().map(width -> width.doubleValue() - PADDING));
        setGraphic(row);
    }

    /** State and numbers side by side, or below each other where there is no room. */
    private Node body(Node state, Node figures) {
        var body = new GridPane();
        body.getStyleClass().add("body");
        body.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(body, Priority.ALWAYS);
        GridPane.setHgrow(figures, Priority.ALWAYS);
        body.add(state, 0, 0);
        body.add(figures, 1, 0);
        widthProperty()
                .subscribe(width ->
                        arrange(figures, width.doubleValue() < ROOM * getFont().getSize()));
        return body;
    }

    private void arrange(Node figures, boolean narrow) {
        GridPane.setConstraints(figures, narrow ? 0 : 1, narrow ? 1 : 0);
        if (narrow != stacked) {
            stacked = narrow;
            measureAgain();
        }
    }

    /** The height of the row was measured before its width was known, so it is measured once more. */
    private void measureAgain() {
        var scene = getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    requestLayout();
                }
            });
        }
    }

    private static Node tick(boolean ticked) {
        var icon = Icons.of(ticked ? Feather.CHECK : Feather.MINUS, "tick", ticked ? "ticked" : "not-ticked");
        var box = new HBox(icon);
        box.getStyleClass().add("tick-box");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static Node figures(Cell cell) {
        var count = quiet(cell.count());
        count.getStyleClass().setAll("label", "count");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var numbers = new HBox(count, gap, quiet(cell.open()));
        numbers.getStyleClass().add("numbers");
        var box = new VBox(numbers, new MatrixBar(cell.bar()));
        box.getStyleClass().add("figures");
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
