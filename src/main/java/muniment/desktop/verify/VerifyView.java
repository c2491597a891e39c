package muniment.desktop.verify;

import java.io.File;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.desktop.verify.VerifyModel.Card;
import muniment.desktop.verify.VerifyModel.Result;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Verification on screen: a place to drop a file, and the answer. */
public final class VerifyView {
    /** What a person can do here. */
    public interface Actions {
        /** Lets the person choose the file to verify. */
        void choose();

        void verify(Path file);

        /** Puts the answer on the clipboard. */
        void copy();
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
        var head = described.label("verify.title");
        head.getStyleClass().add("headline");
        var answer = new VBox();
        answer.getStyleClass().add("verify-answer");
        Attached.to(answer, model.result(), result -> show(answer, result));
        var scroll = described.name(new ScrollPane(answer), "verify.answer");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var view = new VBox(head, dropZone(), scroll);
        view.getStyleClass().addAll("view", "verify-view");
        view.setOnDragOver(VerifyView::welcome);
        view.setOnDragDropped(this::dropped);
        return view;
    }

    private Node dropZone() {
        var words = described.label("verify.drop");
        words.getStyleClass().add("subtitle");
        var busy = words("", "muted");
        Attached.to(busy, model.busy(), now -> busy.setText(now.isEmpty() ? text.say("verify.drop.note") : now));
        var choose = described.button(Feather.FOLDER, "verify.choose", actions::choose);
        choose.setId("verify-choose");
        choose.getStyleClass().add("accent");
        var lines = new VBox(words, busy);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var zone = new HBox(Icons.of(Feather.SHIELD, "large"), lines, choose);
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
        files.stream().findFirst().map(File::toPath).ifPresent(actions::verify);
    }

    private void show(VBox box, @Nullable Result result) {
        box.getChildren().clear();
        if (result == null) {
            return;
        }
        box.getChildren().add(verdict(result));
        if (!result.findings().isEmpty()) {
            var findings = new VBox(words(text.say("verify.findings"), "subtitle"));
            findings.getStyleClass().add("card");
            result.findings().forEach(finding -> findings.getChildren().add(words(finding, "finding")));
            box.getChildren().add(findings);
        }
        result.cards().forEach(card -> box.getChildren().add(card(card)));
        box.getChildren().add(described.button(Feather.COPY, "verify.copy", actions::copy));
    }

    private static Node verdict(Result result) {
        var word = words(result.verdict().word(), "verify-verdict");
        word.setId("verify-verdict");
        word.setMinWidth(Region.USE_PREF_SIZE);
        var line = new FlowPane(word);
        line.getStyleClass().add("verify-line");
        result.further().forEach(mark -> line.getChildren().add(Pill.of(mark)));
        var lines = new VBox(line, words(result.words(), "verify-words"), words(result.file(), "muted"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        var box = new HBox(Icons.of(result.verdict().icon(), "verify-icon"), lines);
        box.getStyleClass().addAll("verify-banner", result.verdict().tone().styleClass());
        return box;
    }

    private static Node card(Card card) {
        var head = new FlowPane(words(card.head(), "title"));
        head.getStyleClass().add("verify-line");
        card.marks().forEach(mark -> head.getChildren().add(Pill.of(mark)));
        var box = new VBox(head);
        box.getStyleClass().add("card");
        card.lines().forEach(line -> box.getChildren().add(words(line, "line")));
        card.facts().forEach(fact -> {
            var value = new TextField(fact.value());
            value.setEditable(false);
            value.setAccessibleText(fact.name());
            value.getStyleClass().addAll("mono", "verify-value");
            box.getChildren().addAll(words(fact.name(), "muted"), value);
        });
        return box;
    }

    private static Label words(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
