package muniment.desktop.welcome;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.action.Action;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.desktop.welcome.WelcomeModel.Recent;
import muniment.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The welcome: what one can do at the left, what was open lately at the right. */
final class WelcomeView {
    private final WelcomeModel model;
    private final WelcomeHandlers handlers;
    private final Text text;
    private final Described described;

    WelcomeView(WelcomeModel model, WelcomeHandlers handlers, Text text) {
        this.model = model;
        this.handlers = handlers;
        this.text = text;
        this.described = new Described(text);
    }

    Region build() {
        var headline = described.label("welcome.headline");
        headline.getStyleClass().add("welcome-headline");
        var promise = described.label("welcome.promise");
        promise.setMinHeight(Region.USE_PREF_SIZE);
        promise.getStyleClass().addAll("muted", "welcome-promise");
        var columns = new HBox(ways(), lately());
        columns.getStyleClass().add("welcome-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var page = new VBox(headline, promise, columns);
        page.getStyleClass().add("welcome");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Region ways() {
        var ways = new VBox(
                way(Action.NEW.icon(), "welcome.new", handlers::makeNew, "accent"),
                way(Action.OPEN.icon(), "welcome.open", handlers::choose),
                way(Feather.GIFT, "welcome.sample", handlers::sample),
                way(Action.GO_VERIFY.icon(), "welcome.verify", handlers::verify));
        ways.getStyleClass().add("welcome-ways");
        return ways;
    }

    private Node way(Ikon icon, String key, Runnable handler, String... styles) {
        var title = new Label(text.say(key));
        title.getStyleClass().add("way-title");
        var why = new Label(text.say(key + ".why"));
        why.getStyleClass().add("way-why");
        why.setWrapText(true);
        var words = new VBox(title, why);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var inside = new HBox(Icons.of(icon, "way-icon"), words);
        inside.setAlignment(Pos.CENTER_LEFT);
        inside.getStyleClass().add("way-inside");
        var button = new Button(null, inside);
        button.getStyleClass().add("welcome-way");
        button.getStyleClass().addAll(styles);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(text.say(key));
        button.setAccessibleHelp(text.say(key + ".why"));
        button.setOnAction(_ -> handler.run());
        return button;
    }

    private Region lately() {
        var head = described.label("welcome.recent");
        head.getStyleClass().add("title");
        var list = described.name(new ListView<>(model.recents), "welcome.recent");
        list.getStyleClass().add("recents");
        list.setCellFactory(_ -> new RecentCell(handlers, described));
        list.setPlaceholder(placeholder());
        list.setOnKeyPressed(event -> {
            var recent = list.getSelectionModel().getSelectedItem();
            if (recent != null && event.getCode() == KeyCode.ENTER) {
                handlers.open(recent.file());
            } else if (recent != null && event.getCode() == KeyCode.DELETE) {
                handlers.forget(recent.file());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var lately = new VBox(head, list);
        lately.getStyleClass().add("welcome-lately");
        HBox.setHgrow(lately, Priority.ALWAYS);
        return lately;
    }

    private Node placeholder() {
        var words = described.label("welcome.recent.none");
        words.getStyleClass().add("muted");
        return words;
    }

    /** Where a file is told in full. */
    static Tooltip fullPath(Recent recent) {
        return new Tooltip(recent.file().toString());
    }
}
