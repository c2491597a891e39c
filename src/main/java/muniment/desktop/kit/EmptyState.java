package muniment.desktop.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;

/** What stands where there is nothing to show: why there is nothing, and what to do about it. */
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, String title, String explanation, Node... ways) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        var headline = new Label(title);
        headline.getStyleClass().add("title");
        var words = new Label(explanation);
        words.getStyleClass().add("explanation");
        for (var label : List.of(headline, words)) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
        }
        getChildren().addAll(Icons.of(icon, "large"), headline, words);
        if (ways.length > 0) {
            var row = new HBox(ways);
            row.getStyleClass().add("ways");
            row.setAlignment(Pos.CENTER);
            getChildren().add(row);
        }
    }
}
