package muniment.desktop.verify;

import java.nio.file.Path;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Fact;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.desktop.verify.VerifyModel.Card;
import muniment.desktop.verify.VerifyModel.Doubt;
import muniment.desktop.verify.VerifyModel.Group;
import muniment.desktop.verify.VerifyModel.Headline;
import muniment.desktop.verify.VerifyModel.Item;
import muniment.desktop.verify.VerifyModel.Result;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What was found out about one file, on screen: the answer large, what stands behind it, signers and facts. */
final class AnswerView {
    private final Text text;
    private final VerifyModel model;
    private final VerifyView.Actions actions;
    private final Described described;

    AnswerView(Text text, VerifyModel model, VerifyView.Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.described = new Described(text);
    }

    Node of(Result result) {
        var box = new VBox(banner(result));
        box.getStyleClass().add("verify-answer");
        box.getChildren()
                .add(new ChangedPagesView(text, model.looks(result.file()), () -> actions.compare(result.file()))
                        .build());
        result.groups().forEach(group -> box.getChildren().add(group(group)));
        result.cards().forEach(card -> box.getChildren().add(card(result.file(), card)));
        return box;
    }

    private Node banner(Result result) {
        Headline headline = result.headline();
        var word = Prose.of(headline.verdict().word(), "verify-verdict");
        word.setId("verify-verdict");
        var lines = new VBox(word);
        if (!headline.attack().isEmpty()) {
            lines.getChildren().add(Prose.of(headline.attack(), "verify-attack"));
        }
        lines.getChildren()
                .addAll(
                        Prose.of(headline.advice(), "verify-words"),
                        Prose.of(result.file().toString(), "muted"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        var box = new HBox(Icons.of(headline.verdict().icon(), "verify-icon"), lines);
        if (result.holdable()) {
            var hold = described.button(Feather.FILE_TEXT, "verify.hold", () -> actions.hold(result.file()));
            hold.setId("verify-hold");
            lines.getChildren().add(hold);
        }
        result.locked().forEach(document -> lines.getChildren().add(unlock(document)));
        box.getStyleClass().addAll("verify-banner", headline.verdict().tone().styleClass());
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(String.join(". ", headline.verdict().word(), headline.attack(), headline.advice()));
        return box;
    }

    private Node unlock(Path document) {
        var words = text.say("verify.unlock", ReportWords.name(document));
        var button = described.button(Feather.UNLOCK, "verify.unlock-one", () -> actions.unlock(document));
        button.setText(words);
        button.setAccessibleText(words);
        button.getStyleClass().add("verify-unlock");
        return button;
    }

    /** Marks in one column and words in the other, so that the eye can run down the marks. */
    private static Node group(Group group) {
        var grid = new GridPane();
        grid.getStyleClass().add("verify-items");
        var marks = new ColumnConstraints();
        marks.setHalignment(HPos.LEFT);
        marks.setMinWidth(Region.USE_PREF_SIZE);
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(marks, words);
        for (var item : group.items()) {
            var pill = Pill.of(item.mark());
            GridPane.setValignment(pill, VPos.TOP);
            grid.addRow(grid.getRowCount(), pill, item(item));
        }
        var box = new VBox(Prose.of(group.title(), "title"), grid);
        box.getStyleClass().addAll("card", "verify-group");
        return box;
    }

    private static Node item(Item item) {
        var lines = new VBox(Prose.of(item.head(), "subtitle"));
        item.sentences().forEach(sentence -> lines.getChildren().add(Prose.of(sentence, "line")));
        lines.getStyleClass().add("verify-item");
        return lines;
    }

    private Node card(Path file, Card card) {
        var head = new FlowPane(Prose.of(card.head(), "title"));
        head.getStyleClass().add("verify-line");
        card.marks().forEach(mark -> head.getChildren().add(Pill.of(mark)));
        var box = new VBox(head);
        box.getStyleClass().add("card");
        card.lines().forEach(line -> box.getChildren().add(Prose.of(line, "line")));
        card.facts().forEach(fact -> box.getChildren().addAll(fact(fact)));
        var doubt = card.doubt();
        if (doubt != null) {
            box.getChildren().add(remedy(file, doubt));
        }
        return box;
    }

    private Node[] fact(Fact fact) {
        var value = new TextField(fact.value());
        value.setEditable(false);
        value.setAccessibleText(fact.name());
        value.getStyleClass().addAll("mono", "verify-value");
        HBox.setHgrow(value, Priority.ALWAYS);
        var copy = described.iconButton(Feather.COPY, "verify.copy-value", () -> actions.copy(fact.value()));
        copy.setAccessibleText(text.say("verify.copy-named", fact.name()));
        var row = new HBox(value, copy);
        row.getStyleClass().add("row");
        return new Node[] {Prose.of(fact.name(), "muted"), row};
    }

    private Node remedy(Path file, Doubt doubt) {
        return switch (doubt.remedy()) {
            case TRUST_SIGNER -> remedy("verify.remedy.trust-signer", file, doubt);
            case TRUST_ISSUER -> remedy("verify.remedy.trust-issuer", file, doubt);
            case ADD_LIST -> remedy("verify.remedy.add-list", file, doubt);
        };
    }

    private Node remedy(String key, Path file, Doubt doubt) {
        var button = described.button(Feather.USER_PLUS, key, () -> actions.settle(file, doubt));
        button.getStyleClass().add("verify-remedy");
        return button;
    }
}
