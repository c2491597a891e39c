package muniment.desktop.intake;

import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import muniment.desktop.kit.FxThread;
import org.jspecify.annotations.Nullable;

/** A cell of a list, as high as its words are when they wrap at the width of the list. */
abstract class WordsCell<T> extends ListCell<T> {
    /** A cell that is a head over others adds this to its style classes. */
    static final String HEADING = "heading";

    private @Nullable Region shown;

    WordsCell(String styleClass) {
        getStyleClass().add(styleClass);
        setPrefWidth(0);
    }

    /**
     * Gives a list such cells. It remembers how high a cell was, and JavaFX does not style anew what a list has put
     * aside; so they are made again when the list becomes wider or narrower, or comes back into sight.
     */
    static <T> void in(ListView<T> list, Supplier<WordsCell<T>> cell) {
        list.setCellFactory(_ -> cell.get());
        list.widthProperty().subscribe(_ -> FxThread.afterLayout(list::refresh));
        list.sceneProperty().subscribe(_ -> FxThread.afterLayout(list::refresh));
    }

    /** What an entry looks like; sets as well what the screen reader says of it. */
    abstract Region node(T entry);

    @Override
    protected final double computePrefHeight(double width) {
        if (shown == null) {
            return super.computePrefHeight(width);
        }
        var room = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + shown.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected final void updateItem(@Nullable T entry, boolean empty) {
        super.updateItem(entry, empty);
        getStyleClass().remove(HEADING);
        if (empty || entry == null) {
            shown = null;
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var node = node(entry);
        node.prefWidthProperty().bind(widthProperty().subtract(snappedLeftInset() + snappedRightInset()));
        shown = node;
        setGraphic(node);
    }
}
