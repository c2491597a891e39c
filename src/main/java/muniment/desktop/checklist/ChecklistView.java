package muniment.desktop.checklist;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The checklist: numbers and filter above, lines in the middle, the keys below. */
final class ChecklistView extends VBox {
    private final ChecklistModel model;
    private final ChecklistActions actions;
    private final Text text;
    private final ListView<Line> list;
    private final FilterBar filter;

    ChecklistView(ChecklistModel model, ChecklistActions actions, Text text) {
        this.model = model;
        this.actions = actions;
        this.text = text;
        this.list = list();
        this.filter = new FilterBar(model, actions, text);
        getStyleClass().addAll("view", "checklist");
        var middle = new StackPane(list, emptyState());
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head(), filter, middle, new ReasonBar(model, actions, text), hints());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
                find();
                event.consume();
            }
        });
    }

    /** Puts the focus on the lines. */
    void takeFocus() {
        list.requestFocus();
    }

    /** Puts the focus into the filter. */
    void find() {
        filter.find();
    }

    private Node head() {
        var title = new Label(text.say("checklist.title"));
        title.getStyleClass().add("headline");
        var grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        var head = new HBox(
                title,
                grow,
                new NumberBar(
                        text,
                        "checklist.progress",
                        model.numbers().map(ChecklistModel.Numbers::progress),
                        model.numbers().map(ChecklistModel.Numbers::progressWords)),
                new NumberBar(
                        text,
                        "checklist.compliance",
                        model.numbers().map(ChecklistModel.Numbers::compliance),
                        model.numbers().map(ChecklistModel.Numbers::complianceWords)));
        head.getStyleClass().add("checklist-head");
        return head;
    }

    private ListView<Line> list() {
        var lines = new Described(text).name(new ListView<>(model.lines()), "checklist.list");
        lines.setId("checklist-list");
        lines.setCellFactory(_ -> new LineCell(text));
        lines.getStyleClass().add("lines");
        lines.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line instanceof Line.Openable openable) {
                model.selected().set(openable.id());
            }
        });
        Attached.to(lines, model.selected(), id -> select(lines, id));
        Attached.to(
                lines, model.narrowing(), _ -> select(lines, model.selected().get()));
        lines.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(lines, event));
        // letters when typed, not when pressed: else the letter would land in the field that asks for the reason
        lines.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        lines.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(lines);
            }
        });
        return lines;
    }

    private static void select(ListView<Line> lines, String id) {
        for (int at = 0; at < lines.getItems().size(); at++) {
            if (lines.getItems().get(at).key().equals(id)
                    && lines.getSelectionModel().getSelectedIndex() != at) {
                lines.getSelectionModel().clearAndSelect(at);
                lines.getFocusModel().focus(at);
                reveal(lines, at);
            }
        }
    }

    private void pressed(ListView<Line> lines, KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        var done = switch (event.getCode()) {
            case UP -> walk(lines, -1);
            case DOWN -> walk(lines, 1);
            case HOME -> walk(lines, -lines.getItems().size());
            case END -> walk(lines, lines.getItems().size());
            case PAGE_UP -> walk(lines, -8);
            case PAGE_DOWN -> walk(lines, 8);
            case ENTER -> open(lines);
            case BACK_SPACE -> judge(ResultKey.BACKSPACE);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        ResultKey.of(event.getCharacter()).ifPresent(key -> {
            judge(key);
            event.consume();
        });
    }

    private boolean judge(ResultKey key) {
        actions.judge(key);
        return true;
    }

    /** Moves by so many lines that can be opened; stops at the ends. */
    private static boolean walk(ListView<Line> lines, int by) {
        var items = lines.getItems();
        var at = lines.getSelectionModel().getSelectedIndex();
        var target = at;
        var left = Math.abs(by);
        for (int next = at + Integer.signum(by); next >= 0 && next < items.size() && left > 0; ) {
            if (items.get(next) instanceof Line.Openable) {
                target = next;
                left--;
            }
            next += Integer.signum(by);
        }
        lines.getSelectionModel().clearAndSelect(target);
        lines.getFocusModel().focus(target);
        reveal(lines, target);
        return true;
    }

    /**
     * Scrolls as little as shows the line with one more on either side, so that the head of its section comes along.
     */
    private static void reveal(ListView<Line> lines, int at) {
        var flow = lines.lookup(".virtual-flow");
        if (flow instanceof VirtualFlow<?> cells
                && cells.getFirstVisibleCell() != null
                && cells.getLastVisibleCell() != null) {
            var first = cells.getFirstVisibleCell().getIndex();
            var last = cells.getLastVisibleCell().getIndex();
            if (at - 1 <= first) {
                lines.scrollTo(Math.max(0, at - 1));
            } else if (at + 1 >= last) {
                lines.scrollTo(first + at + 2 - last);
            }
        }
    }

    private boolean open(ListView<Line> lines) {
        if (lines.getSelectionModel().getSelectedItem() instanceof Line.Openable openable) {
            actions.open(openable.id());
        }
        return true;
    }

    private Node emptyState() {
        var clear = new Described(text).button(Feather.X, "checklist.clear", actions::clear);
        clear.setId("checklist-empty-clear");
        var place = new StackPane();
        Attached.to(place, model.narrowing(), narrowing -> {
            var nothing = model.lines().isEmpty();
            place.setVisible(nothing);
            place.setManaged(nothing);
            list.setVisible(!nothing);
            var holds =
                    narrowing.chosen().stream().map(ChecklistModel.Chip::words).collect(Collectors.joining(", "));
            place.getChildren()
                    .setAll(new EmptyState(
                            Feather.FILTER,
                            text.say("checklist.empty-title"),
                            text.say("checklist.empty-text", holds),
                            clear));
        });
        return place;
    }

    private Node hints() {
        var hints = new FlowPane();
        hints.getStyleClass().add("hints");
        for (var hint : new String[] {"s", "p", "n", "a", "x", "back", "move", "open", "filter"}) {
            var key = new Label(text.say("checklist.key-" + hint));
            key.getStyleClass().add("keycap");
            var words = new Label(text.say("checklist.hint-" + hint));
            words.getStyleClass().add("muted");
            words.setMinWidth(Region.USE_PREF_SIZE);
            key.setMinWidth(Region.USE_PREF_SIZE);
            var pair = new HBox(key, words);
            pair.getStyleClass().add("hint-pair");
            hints.getChildren().add(pair);
        }
        return hints;
    }
}
