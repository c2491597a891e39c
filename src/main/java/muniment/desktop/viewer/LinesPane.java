package muniment.desktop.viewer;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.text.Text;

/** The lines of a text in a list that holds only those in sight. */
final class LinesPane {
    /** How many lines stay in sight above the one that was gone to. */
    private static final int ABOVE = 6;

    private final ViewerModel model;
    private final ViewerActions actions;
    private final Text text;

    LinesPane(ViewerModel model, ViewerActions actions, Text text) {
        this.model = model;
        this.actions = actions;
        this.text = text;
    }

    ListView<Integer> of(ViewerModel.Body.Lines lines) {
        var list = new Described(text).name(new ListView<>(lines.rows()), "viewer.lines");
        list.setId("viewer-lines");
        list.getStyleClass().addAll("lines", "mono");
        list.setPlaceholder(new Label(text.say("viewer.no-lines")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new LineCell(lines, model.sought(), text));
        list.getSelectionModel().selectedIndexProperty().subscribe(row -> {
            if (row.intValue() >= 0) {
                actions.at(row.intValue() + 1L);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
                event.consume();
                actions.copyLines(List.copyOf(list.getSelectionModel().getSelectedIndices()));
            }
        });
        Attached.to(list, model.jump(), jump -> go(list, jump.line()));
        return list;
    }

    private static void go(ListView<Integer> list, long line) {
        var row = (int) Math.min(line - 1, list.getItems().size() - 1L);
        if (row >= 0) {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            list.scrollTo(Math.max(0, row - ABOVE));
        }
    }
}
