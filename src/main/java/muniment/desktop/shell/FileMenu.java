package muniment.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import muniment.desktop.action.Action;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the open file as a whole; of the ways to its password it shows those that fit. */
record FileMenu(Text text, Consumer<Action> perform) {
    /** @param locked whether the file is protected by a password */
    MenuButton build(ObservableValue<Boolean> locked) {
        var protect = item(Action.PROTECT);
        protect.visibleProperty().bind(locked.map(is -> !is));
        var change = item(Action.CHANGE_PASSWORD);
        var remove = item(Action.REMOVE_PASSWORD);
        for (var item : List.of(change, remove)) {
            item.visibleProperty().bind(locked);
        }
        var menu = new Described(text).name(new MenuButton(text.say("shell.file")), "shell.file");
        menu.setGraphic(Icons.of(Feather.FILE));
        menu.setId("shell-file");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().add("flat");
        menu.getItems()
                .setAll(
                        item(Action.TAKE_RECEIPT),
                        item(Action.SHOW_PEOPLE),
                        item(Action.EXPORT_EVIDENCE),
                        new SeparatorMenuItem(),
                        protect,
                        change,
                        remove,
                        new SeparatorMenuItem(),
                        item(Action.CLOSE));
        return menu;
    }

    private MenuItem item(Action action) {
        var item = new MenuItem(new Described(text).tip(action), Icons.of(action.icon()));
        item.setId(action.key().replace('.', '-'));
        item.setOnAction(_ -> perform.accept(action));
        return item;
    }
}
