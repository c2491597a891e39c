package muniment.desktop.verify;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.desktop.kit.FollowFocus;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Prose;
import muniment.desktop.verify.VerifyModel.Doubt;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Verification on screen: a place to drop files, and the answers. */
public final class VerifyView {
    /** What a person can do here. */
    public interface Actions {
        /** Lets the person choose the files to verify. */
        void choose();

        void verify(List<Path> files);

        /** Stops what is being verified. */
        void cancel();

        /** Draws the changed pages of a report, as signed and as now. */
        void compare(Path report);

        /** Lets the person choose a receipt or an older report, and holds an assessment against it. */
        void hold(Path document);

        /** Asks for the password of an assessment, and compares the reports with it. */
        void unlock(Path document);

        /** Shows whom the person trusts. */
        void trust();

        /** Begins what would prove a signer. */
        void settle(Path report, Doubt doubt);

        /** Puts the answers on the clipboard. */
        void copy();

        /** Puts a value on the clipboard. */
        void copy(String value);
    }

    private final Text text;
    private final VerifyModel model;
    private final Actions actions;
    private final Described described;

    public VerifyView(Text text, VerifyModel model, Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.described = new Described(text);
    }

    /** Builds the view. */
    public Region build() {
        var answer = new VBox();
        answer.getStyleClass().add("verify-answer");
        Attached.during(answer, () -> {
            InvalidationListener listener = _ -> show(answer);
            model.results().addListener(listener);
            show(answer);
            return () -> model.results().removeListener(listener);
        });
        var scroll = described.name(new ScrollPane(answer), "verify.answer");
        scroll.setId("verify-scroll");
        scroll.setFitToWidth(true);
        FollowFocus.in(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var view = new VBox(head(), dropZone(), scroll);
        view.getStyleClass().addAll("view", "verify-view");
        view.setOnDragOver(VerifyView::welcome);
        view.setOnDragDropped(this::dropped);
        return view;
    }

    private Node head() {
        var title = described.label("verify.title");
        title.getStyleClass().add("headline");
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var trust = described.button(Feather.USERS, "verify.trust", actions::trust);
        trust.setId("verify-trust");
        var copy = described.button(Feather.COPY, "verify.copy", actions::copy);
        copy.setId("verify-copy");
        Attached.during(copy, () -> {
            InvalidationListener listener = _ -> copy.setDisable(model.results().isEmpty());
            model.results().addListener(listener);
            copy.setDisable(model.results().isEmpty());
            return () -> model.results().removeListener(listener);
        });
        var head = new HBox(title, copy, trust);
        head.getStyleClass().add("row");
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private Node dropZone() {
        var words = described.label("verify.drop");
        words.getStyleClass().add("subtitle");
        var busy = Prose.of("", "muted");
        var choose = described.button(Feather.FOLDER, "verify.choose", actions::choose);
        choose.setId("verify-choose");
        choose.getStyleClass().add("accent");
        var cancel = described.button(Feather.X, "kit.cancel", actions::cancel);
        cancel.setId("verify-cancel");
        Attached.to(busy, model.busy(), now -> {
            busy.setText(now.isEmpty() ? text.say("verify.drop.note") : now);
            cancel.setVisible(!now.isEmpty());
            cancel.setManaged(!now.isEmpty());
        });
        var lines = new VBox(words, busy);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var zone = new HBox(Icons.of(Feather.SHIELD, "large"), lines, cancel, choose);
        zone.getStyleClass().add("verify-drop");
        zone.setMinHeight(Region.USE_PREF_SIZE);
        return zone;
    }

    private static void welcome(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            actions.verify(files.stream().map(File::toPath).toList());
        }
    }

    private void show(VBox box) {
        if (model.results().isEmpty()) {
            box.getChildren()
                    .setAll(new EmptyState(
                            Feather.SHIELD, text.say("verify.empty.title"), text.say("verify.empty.why")));
            return;
        }
        var answer = new AnswerView(text, model, actions);
        box.getChildren().setAll(model.results().stream().map(answer::of).toList());
    }
}
