package muniment.desktop.matrix;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.desktop.matrix.MatrixModel.Behind;
import muniment.desktop.matrix.MatrixModel.Said;
import muniment.desktop.matrix.MatrixModel.Why;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/**
 * Beside the matrix: the next steps, and the statements behind the chosen task. Where there is no room beside it, the
 * matrix becomes the first of these tabs, so that it keeps the whole height.
 */
final class MatrixSide {
    private final Text text;
    private final MatrixModel model;
    private final MatrixView.Actions actions;
    private final Described described;
    private final VBox whys = new VBox();
    private final VBox behind = new VBox();
    private final Tab matrixTab = new Tab();
    private final Tab whysTab = new Tab();
    private final Tab behindTab = new Tab();
    private final TabPane tabs = new TabPane(whysTab, behindTab);

    MatrixSide(Text text, MatrixModel model, MatrixView.Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.described = new Described(text);
    }

    Region build() {
        tabs.getStyleClass().add("matrix-side");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        described.name(tabs, "matrix.side");
        fill(whysTab, "matrix.whys", whys);
        fill(behindTab, "matrix.behind", behind);
        Attached.during(whys, () -> {
            showWhys();
            return model.whys().subscribe(this::showWhys);
        });
        Attached.to(behind, model.moreWhys(), _ -> showWhys());
        Attached.to(behind, model.behind(), _ -> showBehind());
        return tabs;
    }

    /** Turns to the chosen task, unless that would hide the matrix in which it was chosen. */
    void turnToChosen() {
        if (matrixTab.getContent() == null) {
            tabs.getSelectionModel().select(behindTab);
        }
    }

    /** Takes the matrix in as the first tab. */
    void takeIn(Region matrix) {
        matrixTab.setText(text.say("matrix.tab"));
        matrixTab.setContent(matrix);
        tabs.getStyleClass().add("with-matrix");
        tabs.getTabs().addFirst(matrixTab);
        tabs.getSelectionModel().select(matrixTab);
    }

    /** Gives the matrix up again. */
    void giveUp() {
        matrixTab.setContent(null);
        tabs.getStyleClass().remove("with-matrix");
        tabs.getTabs().remove(matrixTab);
    }

    private void fill(Tab tab, String key, VBox content) {
        tab.setText(text.say(key));
        content.getStyleClass().add("matrix-side-list");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        described.name(scroll, key);
        tab.setContent(scroll);
    }

    private void showWhys() {
        if (model.whys().isEmpty()) {
            whys.getChildren()
                    .setAll(new EmptyState(
                            Feather.CHECK_CIRCLE,
                            text.say("matrix.whys.none.title"),
                            text.say("matrix.whys.none.words")));
            return;
        }
        whys.getChildren().setAll(model.whys().stream().map(this::why).toList());
        if (!model.moreWhys().get().isEmpty()) {
            whys.getChildren().add(link(model.moreWhys().get(), actions::openEverythingOpen));
        }
    }

    private Node why(Why why) {
        var box = new VBox(
                link(why.title(), () -> actions.openObligation(why.obligation())),
                Prose.of(why.cause(), "muted"),
                step(why.next()));
        box.getStyleClass().add("matrix-why");
        var pill = Pill.of(why.weight());
        var head = new HBox(pill);
        box.getChildren().addFirst(head);
        return box;
    }

    private static Node step(String next) {
        var label = Prose.of(next, "next");
        label.setGraphic(Icons.of(Feather.ARROW_RIGHT));
        return label;
    }

    private void showBehind() {
        behind.getChildren()
                .setAll(model.chosen()
                        .map(this::nodes)
                        .orElseGet(() -> List.of(new EmptyState(
                                Feather.GRID,
                                text.say("matrix.behind.none.title"),
                                text.say("matrix.behind.none.words")))));
    }

    private List<Node> nodes(Behind shown) {
        var open = described.button(Feather.CHECK_SQUARE, "matrix.behind.open", () -> actions.open(shown.task()));
        open.getStyleClass().add("accent");
        return List.of(
                Prose.of(shown.title(), "title"),
                open,
                Prose.of(text.say("matrix.behind.customer"), "matrix-side-head"),
                statements(shown.customer()),
                Prose.of(text.say("matrix.behind.microsoft"), "matrix-side-head"),
                statements(shown.microsoft()));
    }

    private Node statements(List<Said> statements) {
        if (statements.isEmpty()) {
            return Prose.of(text.say("matrix.behind.nothing"), "muted");
        }
        var list = new VBox();
        list.getStyleClass().add("matrix-side-statements");
        statements.forEach(said -> list.getChildren().add(statement(said)));
        return list;
    }

    private Node statement(Said said) {
        var box = new VBox();
        box.getStyleClass().add("matrix-said");
        box.getChildren()
                .add(
                        said.opens()
                                ? link(said.title(), () -> actions.openObligation(said.id()))
                                : Prose.of(said.title(), "subtitle"));
        box.getChildren().add(Prose.of(said.text(), "said"));
        var state = new HBox();
        state.getStyleClass().add("row");
        var mark = said.state();
        if (mark != null) {
            state.getChildren().add(Pill.of(mark));
        }
        if (!said.support().isEmpty()) {
            state.getChildren().add(Prose.of(said.support(), "muted"));
        }
        if (!state.getChildren().isEmpty()) {
            box.getChildren().add(state);
        }
        if (!said.sources().isEmpty()) {
            var sources = Prose.of(text.say("matrix.behind.sources", String.join("; ", said.sources())), "muted");
            sources.getStyleClass().add("small");
            box.getChildren().add(sources);
        }
        return box;
    }

    private static Hyperlink link(String words, Runnable go) {
        var link = new Hyperlink(words);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText(words);
        link.setOnAction(_ -> go.run());
        return link;
    }
}
