package muniment.desktop.matrix;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import muniment.desktop.kit.Attached;
import muniment.desktop.matrix.MatrixModel.Row;
import muniment.text.Text;

/**
 * The table of tasks by parties. Arrow keys move between the cells, Enter or a double click opens what is behind.
 *
 * <p>Guarantees that the focus stays on its cell when the numbers change, and that Tab passes the table in one step.
 */
final class MatrixGrid {
    private static final int MICROSOFT = 0;
    private static final int CUSTOMER = 1;

    private final Text text;
    private final MatrixModel model;
    private final MatrixView.Actions actions;
    private final Runnable chosenByPerson;
    private final GridPane grid = new GridPane();
    private final List<Line> lines = new ArrayList<>();
    private int currentRow;
    private int currentColumn = CUSTOMER;

    /** A row on screen. */
    private record Line(String task, Label title, MatrixCellButton microsoft, MatrixCellButton customer) {
        MatrixCellButton cell(int column) {
            return column == MICROSOFT ? microsoft : customer;
        }
    }

    MatrixGrid(Text text, MatrixModel model, MatrixView.Actions actions, Runnable chosenByPerson) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.chosenByPerson = chosenByPerson;
    }

    Region build() {
        grid.getStyleClass().add("matrix-grid");
        grid.setAccessibleText(text.say("matrix.table"));
        grid.getColumnConstraints().setAll(column(24), column(23), column(53));
        grid.addRow(0, head("task"), head("microsoft"), head("customer"));
        grid.getRowConstraints().add(new RowConstraints());
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Attached.during(grid, () -> {
            show();
            return model.rows().subscribe(this::show);
        });
        return grid;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private Node head(String name) {
        var label = new Label(text.say("matrix.head." + name));
        label.getStyleClass().add("matrix-head");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void show() {
        var rows = model.rows();
        if (!lines.stream()
                .map(Line::task)
                .toList()
                .equals(rows.stream().map(Row::task).toList())) {
            rebuild(rows);
        }
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            lines.get(at).title().setText(row.title());
            lines.get(at).microsoft().show(row.microsoft());
            lines.get(at).customer().show(row.customer());
        }
        rove();
    }

    private void rebuild(List<Row> rows) {
        lines.forEach(
                line -> grid.getChildren().removeAll(line.title().getParent(), line.microsoft(), line.customer()));
        lines.clear();
        grid.getRowConstraints().setAll(new RowConstraints());
        for (int at = 0; at < rows.size(); at++) {
            var line = line(rows.get(at), at);
            lines.add(line);
            grid.addRow(at + 1, titleBox(line.title(), at == rows.size() - 1), line.microsoft(), line.customer());
            var constraints = new RowConstraints();
            constraints.setVgrow(Priority.ALWAYS);
            constraints.setMinHeight(Region.USE_PREF_SIZE);
            constraints.setValignment(VPos.CENTER);
            grid.getRowConstraints().add(constraints);
        }
        currentRow = Math.min(currentRow, Math.max(0, rows.size() - 1));
    }

    private static Node titleBox(Label title, boolean last) {
        var box = new HBox(title);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("matrix-title");
        if (last) {
            box.getStyleClass().add("totals");
        }
        return box;
    }

    private Line line(Row row, int at) {
        var title = new Label();
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        return new Line(row.task(), title, cell(row, at, MICROSOFT), cell(row, at, CUSTOMER));
    }

    private MatrixCellButton cell(Row row, int at, int column) {
        var party = column == MICROSOFT ? "microsoft" : "customer";
        var cell = new MatrixCellButton("matrix-" + party + "-" + (row.task().isEmpty() ? "all" : row.task()));
        if (row.task().isEmpty()) {
            cell.getStyleClass().add("totals");
        }
        cell.setTooltip(new Tooltip(text.say("matrix.cell.tip")));
        cell.setOnAction(_ -> {
            reach(at, column);
            chosenByPerson.run();
        });
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                actions.open(row.task());
            }
        });
        return cell;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(event, -1, 0);
            case DOWN -> step(event, 1, 0);
            case LEFT -> step(event, 0, -1);
            case RIGHT -> step(event, 0, 1);
            case HOME -> step(event, -lines.size(), 0);
            case END -> step(event, lines.size(), 0);
            case ENTER -> {
                event.consume();
                actions.open(lines.get(currentRow).task());
            }
            default -> {}
        }
    }

    private void step(KeyEvent event, int down, int right) {
        if (event.isAltDown() || event.isShortcutDown() || lines.isEmpty()) {
            return;
        }
        event.consume();
        reach(
                Math.clamp(currentRow + (long) down, 0, lines.size() - 1),
                Math.clamp(currentColumn + (long) right, MICROSOFT, CUSTOMER));
        chosenByPerson.run();
    }

    private void reach(int row, int column) {
        currentRow = row;
        currentColumn = column;
        rove();
        lines.get(row).cell(column).requestFocus();
        actions.choose(lines.get(row).task());
    }

    private void rove() {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = MICROSOFT; column <= CUSTOMER; column++) {
                lines.get(row).cell(column).setFocusTraversable(row == currentRow && column == currentColumn);
            }
        }
    }
}
