package muniment.desktop.scope;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Form;
import muniment.desktop.scope.ScopeModel.Answer;
import muniment.desktop.scope.ScopeModel.Question;
import muniment.text.Text;

/** The fields about an assessment; the questions about the cluster are answered in place. */
public record ScopeForm(ScopeModel model, Text text) {
    /** Adds the fields to a form. */
    public Form addTo(Form form) {
        return form.beside(
                        left -> left.text("scope.name", model.name),
                        right -> right.text("scope.cluster", model.cluster))
                .beside(left -> left.date("scope.from", model.from), right -> right.date("scope.to", model.to))
                .text("scope.organisation", model.organisation)
                .text("scope.resource", model.resource)
                .section("scope.questions")
                .note("scope.questions.why")
                .node("scope.traits", questions());
    }

    Region build() {
        return addTo(Form.with(text)).build(model.refusals);
    }

    private Region questions() {
        var rows = new VBox();
        rows.getStyleClass().add("scope-questions");
        model.questions.forEach(question -> rows.getChildren().add(row(question)));
        return rows;
    }

    private Region row(Question question) {
        var words = new Label(question.words);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words, answers(question));
        row.getStyleClass().add("scope-question");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Region answers(Question question) {
        var group = new ToggleGroup();
        var buttons = new HBox();
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        for (var answer : List.of(Answer.values())) {
            var button = new ToggleButton(text.name("scope.answer", answer));
            button.setToggleGroup(group);
            button.setAccessibleText(question.words + " " + button.getText());
            button.getStyleClass().addAll("small", pill(answer));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                question.answer.set(answer);
                button.setSelected(true);
            });
            Attached.to(button, question.answer, now -> button.setSelected(now == answer));
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private static String pill(Answer answer) {
        return switch (answer) {
            case YES -> "left-pill";
            case NO -> "center-pill";
            case NOT_YET -> "right-pill";
        };
    }
}
