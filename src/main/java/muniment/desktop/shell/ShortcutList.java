package muniment.desktop.shell;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import muniment.desktop.action.Action;
import muniment.desktop.kit.Icons;
import muniment.text.Text;

/** Every action with its keys, in two columns. */
public record ShortcutList(Text text) {
    /** The list as a node. */
    public Region build() {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        var actions = Arrays.stream(Action.values())
                .filter(action -> action.shortcut().isPresent())
                .toList();
        int rows = (actions.size() + 1) / 2;
        for (int at = 0; at < actions.size(); at++) {
            add(grid, actions.get(at), at / rows, at % rows);
        }
        return grid;
    }

    private void add(GridPane grid, Action action, int column, int row) {
        var name = new Label(text.say(action.key()), Icons.of(action.icon()));
        var keys = new Label(action.shortcut()
                .map(combination -> combination.getDisplayText())
                .orElse(""));
        keys.getStyleClass().add("keys");
        name.setMinWidth(Region.USE_PREF_SIZE);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(name, 2 * column, row);
        grid.add(keys, 2 * column + 1, row);
    }
}
