package muniment.desktop.viewer;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Looks for words, and goes to a line. Enter goes on, Shift+Enter back, Esc ends. */
final class FindBar extends HBox {
    private final ViewerActions actions;
    private final TextField find = new TextField();
    private final TextField line = new TextField();

    FindBar(ViewerModel model, ViewerActions actions, Text text) {
        this.actions = actions;
        var described = new Described(text);
        described.name(find, "viewer.find");
        find.setId("viewer-find");
        find.setPromptText(text.say("viewer.find.prompt"));
        find.textProperty().bindBidirectional(model.words());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var found = new Label();
        found.setId("viewer-found");
        found.setMinWidth(Region.USE_PREF_SIZE);
        found.getStyleClass().add("muted");
        Attached.to(found, model.found(), found::setText);
        described.name(line, "viewer.go-to-line");
        line.setId("viewer-go-to-line");
        line.setPromptText(text.say("viewer.go-to-line.prompt"));
        line.setPrefColumnCount(7);
        line.setOnAction(_ -> actions.goTo(line.getText()));
        var search = new HBox(
                Icons.of(Feather.SEARCH),
                find,
                described.iconButton(Feather.CHEVRON_UP, "viewer.find-previous", actions::findPrevious),
                described.iconButton(Feather.CHEVRON_DOWN, "viewer.find-next", actions::findNext),
                found);
        search.getStyleClass().add("row");
        var lines = new HBox(Icons.of(Feather.HASH), line);
        lines.getStyleClass().add("row");
        getChildren().addAll(search, lines);
        getStyleClass().add("row");
    }

    /** Puts the cursor into the field for words. */
    void focusFind() {
        find.requestFocus();
        find.selectAll();
    }

    /** Puts the cursor into the field for a line. */
    void focusLine() {
        line.requestFocus();
        line.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.isShiftDown()) {
                actions.findPrevious();
            } else {
                actions.findNext();
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            actions.endSearch();
        }
    }
}
