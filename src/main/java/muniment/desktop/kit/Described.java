package muniment.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import muniment.desktop.action.Action;
import muniment.text.Text;
import org.kordamp.ikonli.Ikon;

/**
 * One call that gives a control its name for everyone: the screen reader, the tooltip with the shortcut, the help.
 *
 * <p>Guarantees that the words come from the wording of one key: the name is {@code key}, the tooltip {@code key.tip}
 * where there is one, the longer help for the screen reader {@code key.help} where there is one.
 */
public record Described(Text text) {
    /** Names a control that shows no words of its own, such as a table, a list or a field without a label. */
    public <C extends Control> C name(C control, String key) {
        control.setAccessibleText(text.say(key));
        text.find(key + ".tip").ifPresent(_ -> control.setTooltip(new Tooltip(text.say(key + ".tip"))));
        text.find(key + ".help").ifPresent(_ -> control.setAccessibleHelp(text.say(key + ".help")));
        return control;
    }

    /** Names a node that takes the focus and is no control. */
    public <N extends Node> N node(N node, String key) {
        node.setAccessibleText(text.say(key));
        return node;
    }

    /** A label with the words of a key. */
    public Label label(String key, Object... values) {
        var label = new Label(text.say(key, values));
        label.setWrapText(true);
        return label;
    }

    /** A button with words. */
    public Button button(String key, Runnable handler) {
        var button = name(new Button(text.say(key)), key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> handler.run());
        return button;
    }

    /** A button with an icon and words. */
    public Button button(Ikon icon, String key, Runnable handler) {
        var button = button(key, handler);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    /** A button with an icon only; its words are the tooltip and what the screen reader says. */
    public Button iconButton(Ikon icon, String key, Runnable handler) {
        var button = button(icon, key, handler);
        button.setText(null);
        button.getStyleClass().addAll("button-icon", "flat");
        if (button.getTooltip() == null) {
            button.setTooltip(new Tooltip(text.say(key)));
        }
        return button;
    }

    /** A button for an action: its icon, its words, and its shortcut in the tooltip. */
    public Button button(Action action, Runnable handler) {
        var button = button(action.icon(), action.key(), handler);
        button.setTooltip(new Tooltip(tip(action)));
        return button;
    }

    /** The same with the icon only. */
    public Button iconButton(Action action, Runnable handler) {
        var button = iconButton(action.icon(), action.key(), handler);
        button.setTooltip(new Tooltip(tip(action)));
        return button;
    }

    /** The words of an action with its shortcut. */
    public String tip(Action action) {
        var words =
                text.find(action.key() + ".tip").isPresent() ? text.say(action.key() + ".tip") : text.say(action.key());
        return action.shortcut()
                .map(keys -> text.say("kit.with-shortcut", words, keys.getDisplayText()))
                .orElse(words);
    }
}
