package muniment.desktop.viewer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** An artefact on screen: what it is above, what is in it below. */
final class ViewerView {
    private final Text text;
    private final ViewerModel model;
    private final ViewerActions actions;
    private final Described described;
    private final FindBar find;
    private final StackPane middle = new StackPane();

    ViewerView(ViewerModel model, ViewerActions actions, Text text) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.described = new Described(text);
        this.find = new FindBar(model, actions, text);
    }

    Region build() {
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.getStyleClass().add("viewer-middle");
        Attached.to(middle, model.body(), this::fill);
        var view = new VBox(head(), bar(), middle);
        view.getStyleClass().addAll("view", "viewer");
        return view;
    }

    /** Puts the cursor into the field for words. */
    void focusFind() {
        find.focusFind();
    }

    /** Puts the cursor into the field for a line. */
    void focusLine() {
        find.focusLine();
    }

    private Region head() {
        var title = new Label();
        title.getStyleClass().add("headline");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var facts = new Label();
        facts.getStyleClass().add("muted");
        facts.setWrapText(true);
        var digest = new Label();
        digest.getStyleClass().addAll("mono", "muted", "small");
        digest.setWrapText(true);
        var copy = described.iconButton(Feather.COPY, "viewer.copy-digest", actions::copyDigest);
        var digests = new HBox(digest, copy);
        digests.getStyleClass().add("row");
        var marks = new FlowPane();
        marks.getStyleClass().add("choices");
        Attached.to(title, model.head(), head -> {
            title.setText(head.title());
            facts.setText(head.facts());
            digest.setText(head.digest());
            digests.setVisible(!head.digest().isEmpty());
            marks.getChildren().setAll(head.remarks().stream().map(Pill::of).toList());
            visible(marks, !head.remarks().isEmpty());
        });
        var words = new VBox(title, facts, digests, marks);
        words.getStyleClass().add("viewer-head");
        return words;
    }

    private Region bar() {
        var ways = new HBox();
        ways.getStyleClass().add("row");
        Attached.to(ways, model.head(), head -> {
            ways.getChildren().setAll(head.ways().stream().map(this::way).toList());
            visible(ways, head.ways().size() > 1);
        });
        var quoted = described.button(Feather.CORNER_DOWN_RIGHT, "viewer.quoted", actions::goToQuoted);
        quoted.setId("viewer-quoted");
        Attached.to(quoted, model.head(), head -> {
            quoted.setText(text.say("viewer.quoted-at", head.quoted()));
            visible(quoted, !head.quoted().isEmpty());
        });
        Attached.to(
                find, model.way(), way -> visible(find, way != null && (way.lines() || way == ViewerModel.Way.TABLE)));
        var bar = new FlowPane(ways, quoted, find);
        bar.getStyleClass().addAll("choices", "viewer-bar");
        return bar;
    }

    private ToggleButton way(ViewerModel.Way way) {
        var button = new ToggleButton(text.name("viewer.way", way), Icons.of(icon(way)));
        button.setId("viewer-way-" + Text.slug(way));
        button.setMinWidth(Region.USE_PREF_SIZE);
        Attached.to(button, model.way(), now -> button.setSelected(now == way));
        button.setOnAction(_ -> {
            button.setSelected(model.way().get() == way);
            actions.show(way);
        });
        return button;
    }

    private static Ikon icon(ViewerModel.Way way) {
        return switch (way) {
            case TEXT -> Feather.ALIGN_LEFT;
            case STRUCTURE -> Feather.LIST;
            case TABLE -> Feather.GRID;
            case CERTIFICATES -> Feather.AWARD;
            case PICTURE -> Feather.IMAGE;
            case PAGES -> Feather.BOOK_OPEN;
            case BYTES -> Feather.HASH;
        };
    }

    private void fill(ViewerModel.Body body) {
        middle.getChildren().setAll(node(body));
    }

    private Node node(ViewerModel.Body body) {
        return switch (body) {
            case ViewerModel.Body.Waiting(var words) ->
                new EmptyState(Feather.CLOCK, text.say("viewer.waiting"), words);
            case ViewerModel.Body.Failed(var why) ->
                new EmptyState(
                        Feather.ALERT_TRIANGLE,
                        text.say("viewer.failed"),
                        why,
                        described.button(Feather.ARROW_LEFT, "viewer.back", actions::back));
            case ViewerModel.Body.Lines lines -> new LinesPane(model, actions, text).of(lines);
            case ViewerModel.Body.Table table -> new TablePane(actions, text).of(table);
            case ViewerModel.Body.Picture picture -> new PicturePane(actions, text).of(picture);
            case ViewerModel.Body.Page page -> new PicturePane(actions, text).of(page);
            case ViewerModel.Body.Certificates cards -> new CertificateCards(text).of(cards);
            case ViewerModel.Body.Bytes(var why, var hexadecimal) -> bytes(why, hexadecimal);
        };
    }

    private Region bytes(String why, String hexadecimal) {
        var shown = described.name(new TextArea(hexadecimal), "viewer.bytes");
        shown.setEditable(false);
        shown.getStyleClass().add("mono");
        VBox.setVgrow(shown, Priority.ALWAYS);
        var pane = new VBox(new EmptyState(Feather.FILE, text.say("viewer.bytes-title"), why), shown);
        pane.getStyleClass().add("stack");
        return pane;
    }

    private static void visible(@Nullable Node node, boolean visible) {
        if (node != null) {
            node.setVisible(visible);
            node.setManaged(visible);
        }
    }
}
