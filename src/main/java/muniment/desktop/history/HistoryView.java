package muniment.desktop.history;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import muniment.desktop.action.Action;
import muniment.desktop.history.HistoryModel.Choice;
import muniment.desktop.history.HistoryModel.Row;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Em;
import muniment.desktop.kit.EmptyState;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The history on screen: a filter, the entries, and everything about the chosen one. */
public final class HistoryView {
    /** What a person can do here. */
    public interface Actions {
        /** The filter in the model has changed. */
        void filter();

        void clearFilter();

        /** Shows everything about an entry. */
        void choose(String entry);

        void openObligation(String obligation);

        /** Puts the chosen entry on the clipboard. */
        void copyEntry();

        /** Puts the shown entries on the clipboard. */
        void copyAll();
    }

    private final Text text;
    private final HistoryModel model;
    private final Actions actions;
    private final Runnable takeReceipt;
    private final Described described;

    /** @param takeReceipt takes a receipt of what is there now */
    public HistoryView(Text text, HistoryModel model, Actions actions, Runnable takeReceipt) {
        this.takeReceipt = takeReceipt;
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.described = new Described(text);
    }

    /** Builds the view. */
    public Region build() {
        var head = described.label("history-room.title");
        head.getStyleClass().add("headline");
        var table = table();
        var detail = new HistoryDetail(text, model, actions).build();
        var columns = new BorderPane(table);
        columns.getStyleClass().add("history-columns");
        var em = Em.in(columns);
        table.getColumns().forEach(column -> column.minWidthProperty().bind(em.map(size -> size * SHORT_COLUMN_EM)));
        VBox.setVgrow(columns, Priority.ALWAYS);
        var view = new VBox(head, filter(), columns);
        view.getStyleClass().addAll("view", "history-view");
        Em.narrow(view, NARROW_EM, narrow -> {
            columns.setRight(narrow ? null : detail);
            columns.setBottom(narrow ? detail : null);
        });
        return view;
    }

    private Node filter() {
        var search = described.name(new TextField(), "history-room.search");
        search.setId("history-search");
        search.setPromptText(text.say("history-room.search.prompt"));
        search.textProperty().bindBidirectional(model.search());
        search.textProperty().subscribe(actions::filter);
        var found = new Label();
        found.getStyleClass().add("muted");
        Attached.to(found, model.found(), found::setText);
        var row = new FlowPane(
                search,
                choice("history-room.person", model.persons(), model.person()),
                choice("history-room.topic", model.topics(), model.topic()),
                choice("history-room.obligation", model.obligations(), model.obligation()),
                described.button(Feather.X, "history-room.clear", actions::clearFilter),
                described.button(Feather.COPY, "history-room.copy-all", actions::copyAll),
                described.button(Action.TAKE_RECEIPT, takeReceipt),
                found);
        row.getStyleClass().add("history-filter");
        return row;
    }

    private ComboBox<Choice> choice(String key, ObservableList<Choice> choices, ObjectProperty<Choice> chosen) {
        var box = described.name(new ComboBox<>(choices), key);
        box.setId(key.replace('.', '-'));
        box.setConverter(new ChoiceWords());
        Attached.to(box, chosen, box::setValue);
        box.setOnAction(_ -> {
            var value = box.getValue();
            if (value != null && !value.equals(chosen.get())) {
                chosen.set(value);
                actions.filter();
            }
        });
        return box;
    }

    private TableView<Row> table() {
        var table = described.name(new TableView<>(model.rows()), "history-room.table");
        table.setId("history-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("when", "history-when", Row::when),
                        column("who", "history-who", Row::who),
                        whatColumn()));
        table.setPlaceholder(new EmptyState(
                Feather.SEARCH, text.say("history-room.none.title"), text.say("history-room.none.words")));
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                actions.choose(row.id());
            }
        });
        return table;
    }

    private TableColumn<Row, String> column(
            String name, String styleClass, java.util.function.Function<Row, String> words) {
        var column = new TableColumn<Row, String>(text.say("history-room.column." + name));
        column.setCellValueFactory(row -> new SimpleStringProperty(words.apply(row.getValue())));
        column.getStyleClass().add(styleClass);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMaxWidth(LONGEST_SHORT_COLUMN);
        return column;
    }

    private TableColumn<Row, Row> whatColumn() {
        var column = new TableColumn<Row, Row>(text.say("history-room.column.what"));
        column.setCellValueFactory(row -> new javafx.beans.property.SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(_ -> new HistoryCell());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static final double NARROW_EM = 68;
    private static final double SHORT_COLUMN_EM = 9.4;
    private static final double LONGEST_SHORT_COLUMN = 260;

    /** Choices by their words. */
    private static final class ChoiceWords extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : choice.words();
        }

        @Override
        public Choice fromString(String written) {
            throw new UnsupportedOperationException("the box is not editable");
        }
    }
}
