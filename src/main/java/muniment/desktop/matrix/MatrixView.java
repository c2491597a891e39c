package muniment.desktop.matrix;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Em;
import muniment.desktop.kit.FollowFocus;
import muniment.desktop.kit.Icons;
import muniment.desktop.matrix.MatrixModel.Figure;
import muniment.desktop.matrix.MatrixModel.Headline;
import muniment.text.Text;

/** The matrix on screen: the verdict above, the table of tasks and parties, and what is behind it at the side. */
public final class MatrixView {
    /** What a person can do here. */
    public interface Actions {
        /** Shows what is behind a row; the empty name stands for everything. */
        void choose(String task);

        /** Goes to the obligations behind a row; the empty name stands for everything. */
        void open(String task);

        void openObligation(String obligation);

        /** Goes to everything that is open. */
        void openEverythingOpen();
    }

    private static final double NARROW_EM = 68;

    private final Text text;
    private final MatrixModel model;
    private final Actions actions;

    public MatrixView(Text text, MatrixModel model, Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
    }

    /** Builds the view. */
    public Region build() {
        var side = new MatrixSide(text, model, actions);
        var grid = new MatrixGrid(text, model, actions, side::turnToChosen).build();
        var scroll = new ScrollPane(new VBox(grid, foot()));
        VBox.setVgrow(grid, Priority.ALWAYS);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("matrix-scroll");
        FollowFocus.in(scroll);
        new Described(text).name(scroll, "matrix.table");
        var view = new BorderPane();
        view.getStyleClass().addAll("view", "matrix-view");
        view.setTop(headline());
        var beside = side.build();
        Em.narrow(view, NARROW_EM, narrow -> {
            view.setRight(null);
            view.setCenter(null);
            side.giveUp();
            if (narrow) {
                side.takeIn(scroll);
                view.setCenter(beside);
            } else {
                view.setCenter(scroll);
                view.setRight(beside);
            }
        });
        return view;
    }

    private Node headline() {
        var box = new HBox();
        box.getStyleClass().add("matrix-headline");
        box.setAlignment(Pos.CENTER_LEFT);
        Attached.to(box, model.headline(), headline -> show(box, headline));
        return box;
    }

    private static void show(HBox box, Headline headline) {
        box.getChildren().clear();
        box.getStyleClass().removeIf(name -> name.startsWith("tone-"));
        var verdict = headline.verdict();
        if (verdict == null) {
            return;
        }
        box.getStyleClass().add(verdict.tone().styleClass());
        var word = new Label(verdict.word());
        word.getStyleClass().add("verdict");
        word.setMinWidth(Region.USE_PREF_SIZE);
        var subject = new Label(headline.subject());
        subject.getStyleClass().add("subject");
        var words = new VBox(word, subject);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box.getChildren().addAll(Icons.of(verdict.icon(), "verdict-icon"), words, gap);
        headline.figures().forEach(figure -> box.getChildren().add(figure(figure)));
    }

    private static Node figure(Figure figure) {
        var number = new Label(figure.number());
        number.getStyleClass().add("figure");
        var label = new Label(figure.label());
        label.getStyleClass().add("muted");
        for (var part : new Label[] {number, label}) {
            part.setMinWidth(Region.USE_PREF_SIZE);
        }
        var box = new VBox(number, label);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("matrix-figure");
        return box;
    }

    private Node foot() {
        var legend = new FlowPane();
        legend.getStyleClass().add("matrix-legend");
        for (var name : new String[] {"met", "partly", "accepted", "unmet", "unassessed"}) {
            var swatch = new Region();
            swatch.getStyleClass().addAll("swatch", name);
            var entry = new HBox(swatch, new Label(text.say("matrix.legend." + name)));
            entry.getStyleClass().add("row");
            legend.getChildren().add(entry);
        }
        var beside = new Label();
        beside.setWrapText(true);
        beside.getStyleClass().add("muted");
        Attached.to(beside, model.beside(), beside::setText);
        return new VBox(legend, beside);
    }
}
