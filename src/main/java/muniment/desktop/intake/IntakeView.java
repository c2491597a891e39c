package muniment.desktop.intake;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import muniment.desktop.intake.IntakeModel.Choice;
import muniment.desktop.intake.IntakeModel.FileEntry;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.desktop.kit.FollowFocus;
import muniment.desktop.kit.Icons;
import muniment.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The intake on screen: where files are dropped, what they were taken for, what they show, and what is missing. */
final class IntakeView {
    private final IntakeModel model;
    private final IntakeActions actions;
    private final MissingView missing;
    private final Text text;
    private final Described described;
    private final StackPane middle = new StackPane();
    private final ToggleButton comesIn;
    private final ToggleButton isMissing;
    private final Region files;
    private final Region lacking;

    IntakeView(IntakeModel model, IntakeActions actions, MissingView missing, Text text) {
        this.model = model;
        this.actions = actions;
        this.missing = missing;
        this.text = text;
        this.described = new Described(text);
        this.comesIn = tab(Feather.INBOX, "intake-room.tab-files", actions::files);
        this.isMissing = tab(Feather.TERMINAL, "intake-room.tab-missing", actions::missing);
        this.files = files();
        this.lacking = this.missing.build();
    }

    Region build() {
        var title = described.label("intake-room.title");
        title.getStyleClass().add("headline");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = described.button(Feather.FILE_PLUS, "intake-room.add-files", actions::addFiles);
        add.setId("intake-add-files");
        var folder = described.button(Feather.FOLDER_PLUS, "intake-room.add-folder", actions::addFolder);
        var head = new HBox(title, comesIn, isMissing, gap, add, folder);
        head.getStyleClass().addAll("row", "intake-head");
        VBox.setVgrow(middle, Priority.ALWAYS);
        var view = new VBox(head, middle);
        view.getStyleClass().addAll("view", "intake");
        show(false);
        return view;
    }

    /** Shows what comes in, or what is missing. */
    void show(boolean whatIsMissing) {
        select(whatIsMissing);
        middle.getChildren().setAll(whatIsMissing ? lacking : files);
    }

    private void select(boolean whatIsMissing) {
        comesIn.setSelected(!whatIsMissing);
        isMissing.setSelected(whatIsMissing);
    }

    private ToggleButton tab(Ikon icon, String key, Runnable handler) {
        var button = new ToggleButton(text.say(key), Icons.of(icon));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            select(middle.getChildren().contains(lacking));
            handler.run();
        });
        return button;
    }

    private Region files() {
        var here = new StackPane();
        var read = read();
        Attached.to(
                here,
                model.state(),
                state -> here.getChildren()
                        .setAll(
                                switch (state) {
                                    case EMPTY -> empty();
                                    case READING -> reading();
                                    case READ -> read;
                                    case RECORDED -> recorded();
                                }));
        return here;
    }

    private Node empty() {
        var add = described.button(Feather.FILE_PLUS, "intake-room.add-files", actions::addFiles);
        add.getStyleClass().add("accent");
        var state = new EmptyState(
                Feather.INBOX,
                text.say("intake-room.empty"),
                text.say("intake-room.empty-text"),
                add,
                described.button(Feather.FOLDER_PLUS, "intake-room.add-folder", actions::addFolder),
                described.button(Feather.TERMINAL, "intake-room.how-to-collect", actions::missing));
        state.getStyleClass().add("drop-here");
        return state;
    }

    private Node reading() {
        var words = new Label();
        words.setWrapText(true);
        words.getStyleClass().add("subtitle");
        var bar = new ProgressBar();
        bar.setAccessibleText(text.say("intake-room.reading"));
        bar.setFocusTraversable(false);
        bar.getStyleClass().add("intake-progress");
        Attached.to(bar, model.step(), step -> {
            words.setText(step.words());
            bar.setProgress(step.part());
        });
        var cancel = described.button(Feather.X, "intake-room.cancel", actions::cancel);
        cancel.setId("intake-cancel");
        var box = new VBox(Icons.of(Feather.CPU, "large"), words, bar, cancel);
        box.getStyleClass().addAll("empty-state", "intake-reading");
        return box;
    }

    private Node recorded() {
        var list = described.button(Feather.CHECK_SQUARE, "intake-room.to-checklist", actions::checklist);
        list.getStyleClass().add("accent");
        return new EmptyState(
                Feather.CHECK_CIRCLE,
                text.say("intake-room.recorded-title"),
                model.step().get().words(),
                list,
                described.button(Feather.TERMINAL, "intake-room.how-to-collect", actions::missing),
                described.button(Feather.FILE_PLUS, "intake-room.add-files", actions::addFiles));
    }

    private Region read() {
        var detail = new ScrollPane(new FileDetail(model, actions, text));
        detail.setFitToWidth(true);
        detail.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        FollowFocus.in(detail);
        described.name(detail, "intake-room.detail");
        var left = new VBox(choosing(), list(), detail);
        left.getStyleClass().add("stack");
        detail.getStyleClass().add("detail-scroll");
        var columns = new SplitPane(left, new SeenPane(model, actions, text));
        columns.setDividerPositions(0.45);
        columns.getStyleClass().add("intake-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        var whole = new VBox(summary(), columns);
        whole.getStyleClass().add("stack");
        return whole;
    }

    private Node summary() {
        var words = new Label();
        words.getStyleClass().add("subtitle");
        words.setWrapText(true);
        var remarks = new VBox();
        var record = described.button(Feather.CHECK, "intake-room.record", actions::record);
        record.setId("intake-record");
        record.getStyleClass().add("accent");
        var discard = described.button(Feather.TRASH_2, "intake-room.discard", actions::discard);
        discard.setId("intake-discard");
        Attached.to(words, model.summary(), summary -> {
            words.setText(summary.words());
            record.setText(summary.record());
            record.setDisable(!summary.canRecord());
            remarks.getChildren()
                    .setAll(summary.remarks().stream().map(IntakeView::remark).toList());
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(words, gap, discard, record);
        row.getStyleClass().add("row");
        return new VBox(row, remarks);
    }

    private static Label remark(String words) {
        var label = new Label(words, Icons.of(Feather.ALERT_TRIANGLE, "tone-caution"));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node choosing() {
        var ways = new FlowPane(
                described.button(Feather.CHECK_SQUARE, "intake-room.all", () -> actions.includeAll(true)),
                described.button(Feather.SQUARE, "intake-room.none", () -> actions.includeAll(false)));
        ways.getStyleClass().add("choices");
        return ways;
    }

    private ListView<FileEntry> list() {
        var list = described.name(new ListView<>(model.files()), "intake-room.files");
        list.setId("intake-files");
        WordsCell.in(list, () -> new FileCell(actions, text));
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry instanceof FileEntry.File file) {
                actions.choose(file.id());
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE
                    && list.getSelectionModel().getSelectedItem() instanceof FileEntry.File file
                    && file.choice() != Choice.NONE) {
                event.consume();
                actions.include(file.id(), file.choice() == Choice.LEFT);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }
}
