package muniment.desktop.intake;

import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.intake.IntakeModel.Detail;
import muniment.desktop.intake.IntakeModel.Kind;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Facts;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The chosen file: what it was taken for and why, what is known of it, and the way to correct that. */
final class FileDetail extends VBox {
    private final IntakeModel model;
    private final IntakeActions actions;
    private final Text text;
    private final Described described;
    private final VBox said = new VBox();
    private final TitledPane correct;

    FileDetail(IntakeModel model, IntakeActions actions, Text text) {
        this.model = model;
        this.actions = actions;
        this.text = text;
        this.described = new Described(text);
        said.getStyleClass().add("stack");
        correct = new TitledPane(text.say("intake-room.correct"), form());
        correct.setId("intake-correct");
        correct.setExpanded(false);
        correct.setAnimated(false);
        getChildren().addAll(said, correct);
        getStyleClass().addAll("card", "file-detail");
        Attached.to(this, model.detail(), this::show);
    }

    private void show(@Nullable Detail detail) {
        setVisible(detail != null);
        setManaged(detail != null);
        if (detail == null) {
            return;
        }
        var view = described.button(Feather.EYE, "intake-room.view-file", actions::viewFile);
        view.setId("intake-view-file");
        view.setDisable(!detail.correctable());
        var ways = new FlowPane(view);
        ways.getStyleClass().add("choices");
        said.getChildren().setAll(Prose.of(detail.name(), "subtitle"), Prose.of(detail.says(), "says"));
        detail.remarks().forEach(remark -> {
            var line = Prose.of(remark, "remark");
            line.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "tone-caution"));
            said.getChildren().add(line);
        });
        said.getChildren().addAll(new Facts(detail.facts()), ways);
        correct.setVisible(detail.correctable());
        correct.setManaged(detail.correctable());
    }

    private Region form() {
        var typed = model.correction();
        var again = described.button(Feather.REFRESH_CW, "intake-room.read-again", actions::correct);
        again.setId("intake-read-again");
        return Form.with(text)
                .choice("intake-room.correct.kind", typed.kind(), typed.kinds(), Kind::title)
                .beside(
                        left -> left.text("intake-room.correct.cluster", typed.cluster()),
                        right -> right.text("intake-room.correct.node", typed.node()))
                .text("intake-room.correct.captured", typed.captured())
                .below(again)
                .build(typed.refusals());
    }
}
