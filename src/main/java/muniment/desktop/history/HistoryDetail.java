package muniment.desktop.history;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.history.HistoryModel.Detail;
import muniment.desktop.history.HistoryModel.Field;
import muniment.desktop.history.HistoryModel.Link;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything about the chosen entry, and who wrote the history. */
final class HistoryDetail {
    private final Text text;
    private final HistoryModel model;
    private final HistoryView.Actions actions;
    private final Described described;

    HistoryDetail(Text text, HistoryModel model, HistoryView.Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.described = new Described(text);
    }

    Region build() {
        var entry = list();
        Attached.to(entry, model.detail(), detail -> show(entry, detail));
        var writers = new WriterCards(text);
        Attached.during(writers, () -> {
            writers.show(model.writers());
            return model.writers().subscribe(() -> writers.show(model.writers()));
        });
        var tabs = described.name(
                new TabPane(tab("history-room.detail", entry), tab("history-room.writers", writers)),
                "history-room.detail");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("history-detail");
        Attached.to(tabs, model.detail(), detail -> {
            tabs.getStyleClass().remove("nothing-chosen");
            if (detail == null) {
                tabs.getStyleClass().add("nothing-chosen");
            }
        });
        return tabs;
    }

    private static VBox list() {
        var box = new VBox();
        box.getStyleClass().add("history-detail-list");
        return box;
    }

    private Tab tab(String key, VBox content) {
        var scroll = described.name(new ScrollPane(content), key);
        scroll.setFitToWidth(true);
        return new Tab(text.say(key), scroll);
    }

    private void show(VBox box, @Nullable Detail detail) {
        if (detail == null) {
            box.getChildren()
                    .setAll(new EmptyState(
                            Feather.ACTIVITY,
                            text.say("history-room.detail.none.title"),
                            text.say("history-room.detail.none.words")));
            return;
        }
        var nodes = new ArrayList<Node>();
        nodes.add(Prose.of(
                text.say(
                        "history-room.copy.head",
                        detail.row().who(),
                        detail.row().what()),
                "subtitle"));
        if (!detail.obligations().isEmpty()) {
            nodes.add(Prose.of(text.say("history-room.obligations"), "history-field"));
            detail.obligations().forEach(link -> nodes.add(link(link)));
        }
        detail.fields().forEach(field -> nodes.addAll(field(field)));
        nodes.add(described.button(Feather.COPY, "history-room.copy-entry", actions::copyEntry));
        box.getChildren().setAll(nodes);
    }

    private List<Node> field(Field field) {
        return List.of(Prose.of(field.name(), "history-field"), value(field.name(), field.value()));
    }

    /** A value that can be selected and copied; a digest does not fit a line and wraps. */
    static Node value(String name, String value) {
        if (value.length() < LINE && !value.contains("\n")) {
            var field = new TextField(value);
            field.setEditable(false);
            field.setAccessibleText(name);
            field.getStyleClass().add("history-value");
            return field;
        }
        var area = new TextArea(value);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount((int) Math.max(value.lines().count(), 1 + value.length() / LINE));
        area.setAccessibleText(name);
        area.getStyleClass().add("history-value");
        return area;
    }

    private static final int LINE = 34;

    private Node link(Link link) {
        var hyperlink = new Hyperlink(link.words());
        hyperlink.setWrapText(true);
        hyperlink.setAccessibleText(link.words());
        hyperlink.setOnAction(_ -> actions.openObligation(link.id()));
        return hyperlink;
    }
}
