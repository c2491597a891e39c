package muniment.desktop.obligation;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** What is asked beside what was found where there is room for both, else one above the other. */
final class TwoPages extends GridPane {
    private static final int LEAST_EM = 76;

    private final List<Region> intro;
    private final List<Region> asked;
    private final VBox left = column();
    private final VBox right = column();
    private final Text measure = new Text();
    private boolean beside;

    /**
     * @param intro what stands first in any case
     * @param asked what the catalog says
     * @param found what people found, beside or before what is asked
     */
    TwoPages(List<? extends Region> intro, List<? extends Region> asked, List<? extends Region> found) {
        this.intro = List.copyOf(intro);
        this.asked = List.copyOf(asked);
        getStyleClass().add("two-pages");
        right.getChildren().setAll(found);
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().add(measure);
        stack();
        widthProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
    }

    private static VBox column() {
        var column = new VBox();
        column.getStyleClass().add("page-column");
        return column;
    }

    private void arrange() {
        Font font = measure.getFont();
        var room = getWidth() >= LEAST_EM * font.getSize();
        if (room && !beside) {
            place();
        } else if (!room && beside) {
            stack();
        }
    }

    private void place() {
        beside = true;
        clear();
        getColumnConstraints().setAll(part(52), part(48));
        left.getChildren().addAll(intro);
        left.getChildren().addAll(asked);
        addRow(0, left, right);
    }

    private void stack() {
        beside = false;
        clear();
        getColumnConstraints().setAll(part(100));
        left.getChildren().addAll(intro);
        var below = column();
        below.getChildren().addAll(asked);
        addColumn(0, left, right, below);
    }

    private void clear() {
        getChildren().setAll(measure);
        left.getChildren().clear();
    }

    private static ColumnConstraints part(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
