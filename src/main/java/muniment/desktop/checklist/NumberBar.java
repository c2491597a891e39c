package muniment.desktop.checklist;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.text.Text;

/** A number as words over a bar. Its wording is one key: {@code key-title} and {@code key-help}. */
final class NumberBar extends VBox {
    NumberBar(Text text, String key, ObservableValue<Double> part, ObservableValue<String> words) {
        getStyleClass().addAll("number-bar", key.replace('.', '-'));
        var title = new Label(text.say(key + "-title"));
        title.getStyleClass().add("subtitle");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var value = new Label();
        value.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(text.say(key + "-title"));
        bar.setAccessibleHelp(text.say(key + "-help"));
        bar.setTooltip(new Tooltip(text.say(key + "-help")));
        Attached.to(this, part, bar::setProgress);
        Attached.to(this, words, value::setText);
        var line = new HBox(title, value);
        line.getStyleClass().add("row");
        getChildren().addAll(line, bar);
    }
}
