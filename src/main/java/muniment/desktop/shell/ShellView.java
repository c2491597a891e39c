package muniment.desktop.shell;

import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import muniment.desktop.action.Action;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Em;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The window: the rail at the left, the bar above, the room in the middle with the banners over it, the status below.
 */
final class ShellView {
    /** Below this width the words of the rail stand below its icons. */
    private static final double NARROW_EM = 75;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final ShellModel model;
    private final ShellHandlers handlers;
    private final Described described;
    private final Text text;
    private final Region banners;
    private final Region jobs;
    private final TextField search = new TextField();
    private final StackPane middle = new StackPane();
    private final VBox rail = new VBox();
    private final Map<Section, ToggleButton> entries = new EnumMap<>(Section.class);

    ShellView(ShellModel model, ShellHandlers handlers, Text text, Region banners, Region jobs) {
        this.model = model;
        this.handlers = handlers;
        this.text = text;
        this.described = new Described(text);
        this.banners = banners;
        this.jobs = jobs;
    }

    Region build() {
        var root = new BorderPane();
        root.getStyleClass().add("shell");
        root.setLeft(rail());
        root.setTop(topBar());
        middle.getStyleClass().add("middle");
        var centre = new VBox(banners, middle);
        VBox.setVgrow(middle, Priority.ALWAYS);
        root.setCenter(centre);
        root.setBottom(statusBar());
        Attached.to(root, model.room, this::fill);
        Em.narrow(root, NARROW_EM, narrow -> rail.pseudoClassStateChanged(COMPACT, narrow));
        takeFiles(root);
        return root;
    }

    /** Puts the cursor into the search field. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void fill(@Nullable Room room) {
        if (room == null) {
            middle.getChildren().clear();
        } else {
            middle.getChildren().setAll(room.view());
        }
    }

    private Region rail() {
        rail.getStyleClass().add("rail");
        for (var section : Section.values()) {
            var button = railButton(section);
            entries.put(section, button);
            rail.getChildren().add(button);
        }
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        rail.getChildren().addAll(space, railAction(Action.SHORTCUTS), railAction(Action.SETTINGS));
        Attached.to(
                rail, model.section, now -> entries.forEach((section, button) -> button.setSelected(section == now)));
        return rail;
    }

    private ToggleButton railButton(Section section) {
        var action = section.action();
        var button = new ToggleButton(text.say(action.key()), Icons.of(action.icon()));
        button.getStyleClass().add("rail-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(described.tip(action)));
        button.setAccessibleText(text.say(action.key()));
        button.setOnAction(_ -> {
            button.setSelected(section == model.section.get());
            handlers.perform(action);
        });
        if (section.ofDocument()) {
            button.disableProperty().bind(model.open.not());
        }
        return button;
    }

    private Button railAction(Action action) {
        var button = described.button(action, () -> handlers.perform(action));
        button.getStyleClass().addAll("flat", "rail-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private Region topBar() {
        var bar = new HBox(
                iconButton(Action.BACK, model.canGoBack),
                iconButton(Action.FORWARD, model.canGoForward),
                title(),
                space(),
                searchField(),
                iconButton(Action.UNDO, model.open),
                iconButton(Action.REDO, model.open),
                verdict());
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private Node title() {
        var product = new Label(text.say("shell.product"));
        product.getStyleClass().add("title");
        product.visibleProperty().bind(model.open.not());
        product.managedProperty().bind(product.visibleProperty());
        var name = new Label();
        name.getStyleClass().add("title");
        name.textProperty().bind(model.name);
        var inFull = new Tooltip();
        inFull.textProperty().bind(model.name);
        name.setTooltip(inFull);
        var cluster = new Label();
        cluster.getStyleClass().addAll("muted", "cluster");
        cluster.textProperty().bind(model.cluster);
        cluster.setMinWidth(Region.USE_PREF_SIZE);
        var scope = described.iconButton(Action.EDIT_SCOPE, () -> handlers.perform(Action.EDIT_SCOPE));
        var file = new FileMenu(text, handlers::perform).build(model.locked);
        for (var node : List.of(name, cluster, scope, file)) {
            node.visibleProperty().bind(model.open);
            node.managedProperty().bind(node.visibleProperty());
        }
        var title = new HBox(product, name, cluster, scope, file);
        title.getStyleClass().add("window-title");
        HBox.setHgrow(title, Priority.SOMETIMES);
        return title;
    }

    private Node searchField() {
        described.name(search, "shell.search");
        search.setPromptText(text.say("shell.search.prompt"));
        search.getStyleClass().add("search");
        search.disableProperty().bind(model.open.not());
        search.setOnAction(_ -> handlers.search(search.getText().strip()));
        return search;
    }

    private Node verdict() {
        var pill = new Pill();
        pill.getStyleClass().add("verdict");
        Attached.to(pill, model.verdict, pill::show);
        return pill;
    }

    private Region statusBar() {
        var saved = new Label();
        saved.textProperty().bind(model.saved);
        saved.setGraphic(Icons.of(Feather.CHECK));
        saved.visibleProperty().bind(model.open);
        var status = new Label();
        status.textProperty().bind(model.progress);
        var author = new Label();
        author.textProperty().bind(model.author);
        author.setGraphic(Icons.of(Feather.USER));
        author.visibleProperty().bind(model.open);
        Attached.to(
                saved, model.readOnly, readOnly -> saved.setGraphic(Icons.of(readOnly ? Feather.LOCK : Feather.CHECK)));
        var bar = new HBox(saved, status, space(), jobs, author);
        bar.getStyleClass().add("status-bar");
        return bar;
    }

    private Button iconButton(Action action, BooleanProperty enabled) {
        var button = described.iconButton(action, () -> handlers.perform(action));
        button.disableProperty().bind(enabled.not());
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void takeFiles(Region root) {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                handlers.dropped(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
