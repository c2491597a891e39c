package muniment.desktop.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.desktop.welcome.WelcomeModel.Recent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One assessment that was open lately; a click opens it. */
final class RecentCell extends ListCell<Recent> {
    private final Label name = new Label();
    private final Label where = new Label();
    private final Label opened = new Label();
    private final HBox row;

    RecentCell(WelcomeHandlers handlers, Described described) {
        getStyleClass().add("recent");
        name.getStyleClass().add("subtitle");
        where.getStyleClass().addAll("muted", "small");
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        opened.getStyleClass().addAll("muted", "small");
        opened.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(name, where);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var forget = described.iconButton(Feather.X, "welcome.forget", () -> forget(handlers));
        forget.setFocusTraversable(false);
        row = new HBox(Icons.of(Feather.FILE_TEXT), words, opened, forget);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                handlers.open(getItem().file());
            }
        });
        setPrefWidth(0);
    }

    private void forget(WelcomeHandlers handlers) {
        if (getItem() != null) {
            handlers.forget(getItem().file());
        }
    }

    @Override
    protected void updateItem(@Nullable Recent recent, boolean empty) {
        super.updateItem(recent, empty);
        if (recent == null || empty) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            name.setText(recent.name());
            where.setText(recent.directory());
            opened.setText(recent.opened());
            setTooltip(WelcomeView.fullPath(recent));
            setAccessibleText(recent.name() + ", " + recent.directory());
            setGraphic(row);
        }
    }
}
