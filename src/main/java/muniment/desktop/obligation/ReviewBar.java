package muniment.desktop.obligation;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The review: how far it is, a comment, and submit, accept and return, each saying why where it cannot be done. */
final class ReviewBar extends VBox {
    ReviewBar(ReviewModel model, ObligationActions actions, Text text) {
        getStyleClass().addAll("card", "review");
        var described = new Described(text);
        var status = new Pill();
        Attached.to(this, model.status(), status::show);
        var head = new HBox(Cards.head(text.say("obligation.review")), status);
        head.getStyleClass().add("row");
        var remark = Form.with(text)
                .area("obligation.review.remark", model.remark(), 2)
                .build(model.refusals());
        var submit = way(described, Feather.SEND, "submit", actions::submit);
        var accept = way(described, Feather.USER_CHECK, "accept", actions::accept);
        var sendBack = way(described, Feather.CORNER_UP_LEFT, "return", actions::sendBack);
        var comment = way(described, Feather.MESSAGE_SQUARE, "comment", actions::comment);
        submit.getStyleClass().add("accent");
        var ways = new FlowPane(submit, accept, sendBack, comment);
        ways.getStyleClass().add("choices");
        getChildren()
                .addAll(
                        head,
                        says(model.story(), Feather.INFO, "tone-neutral"),
                        says(model.lapsed(), Feather.ALERT_TRIANGLE, "tone-caution"),
                        remark,
                        ways,
                        says(model.againstReview(), Feather.USERS, "tone-neutral"));
        Attached.to(this, model.againstSubmit(), against -> submit.setDisable(!against.isEmpty()));
        Attached.to(this, model.againstReview(), against -> {
            accept.setDisable(!against.isEmpty());
            sendBack.setDisable(!against.isEmpty());
        });
        Attached.to(this, model.againstSubmit(), submit::setAccessibleHelp);
        Attached.to(this, model.againstReview(), accept::setAccessibleHelp);
        Attached.to(this, model.againstReview(), sendBack::setAccessibleHelp);
    }

    private static Button way(Described described, Ikon icon, String name, Runnable handler) {
        var button = described.button(icon, "obligation.review-" + name, handler);
        button.setId("obligation-review-" + name);
        return button;
    }

    private Label says(ObservableValue<String> words, Ikon icon, String tone) {
        var label = Prose.of("", tone, "toned");
        label.setGraphic(Icons.of(icon));
        Attached.to(this, words, said -> {
            label.setText(said);
            Cards.visible(label, !said.isEmpty());
        });
        return label;
    }
}
