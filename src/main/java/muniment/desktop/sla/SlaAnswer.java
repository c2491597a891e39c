package muniment.desktop.sla;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Mark;
import muniment.desktop.kit.Prose;
import muniment.desktop.sla.SlaModel.Answer;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The answer, as large as a meeting needs it. */
final class SlaAnswer {
    private final Text text;
    private final SlaModel model;
    private final SlaView.Actions actions;

    SlaAnswer(Text text, SlaModel model, SlaView.Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
    }

    Region build() {
        var box = new VBox();
        box.getStyleClass().add("sla-answer");
        Attached.to(box, model.answer(), answer -> show(box, answer));
        var scroll = new Described(text).name(new ScrollPane(box), "sla.step.answer");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private void show(VBox box, @Nullable Answer answer) {
        if (answer == null) {
            box.getChildren()
                    .setAll(new EmptyState(
                            Feather.HELP_CIRCLE, text.say("sla.choose.title"), text.say("sla.choose.words")));
            return;
        }
        var verdicts = new FlowPane(large(answer.investigates(), "investigates"), large(answer.cover(), "cover"));
        verdicts.getStyleClass().add("sla-verdicts");
        box.getChildren().setAll(Prose.of(answer.failure(), "sla-failure"), verdicts, because(answer));
        answer.parts().forEach(part -> box.getChildren().add(SlaFacts.part(part)));
        box.getChildren().add(new Described(text).button(Feather.COPY, "sla.copy", actions::copyAnswer));
    }

    private static Node large(Mark mark, String id) {
        var label = Prose.of(mark.word(), "sla-verdict");
        label.setId("sla-" + id);
        label.setGraphic(Icons.of(mark.icon()));
        label.getStyleClass().add(mark.tone().styleClass());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node because(Answer answer) {
        return Prose.of(answer.because(), "sla-because");
    }
}
