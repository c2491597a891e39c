package muniment.desktop.obligation;

import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Prose;
import muniment.text.Text;

/** The question in letters that thirty people can read, and why it weighs what it weighs. */
final class QuestionCard extends VBox {
    QuestionCard(ObligationModel model, Text text) {
        getStyleClass().add("question-card");
        var question = Prose.of("", "question");
        question.setId("obligation-question");
        var weight = Prose.of("", "muted");
        getChildren().addAll(question, weight);
        Attached.to(this, model.head(), head -> {
            question.setText(head.owed() ? head.question() : text.say("obligation.informing-title"));
            weight.setText(
                    head.owed()
                            ? text.say(
                                    "obligation.weight",
                                    head.weight().level(),
                                    head.weight().reason())
                            : text.say("obligation.informing"));
        });
    }
}
