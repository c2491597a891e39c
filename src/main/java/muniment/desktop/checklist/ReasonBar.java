package muniment.desktop.checklist;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Pill;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** Asks for the reason of a result in one line below the list; Enter gives it, Esc leaves the result as it was. */
final class ReasonBar extends VBox {
    ReasonBar(ChecklistModel model, ChecklistActions actions, Text text) {
        getStyleClass().addAll("card", "reason-bar");
        var pill = new Pill();
        var title = new Label();
        title.getStyleClass().add("subtitle");
        title.setMinWidth(0);
        var head = new HBox(pill, title);
        head.getStyleClass().add("row");
        var reason = new Described(text).name(new TextField(), "checklist.reason");
        reason.setId("checklist-reason");
        reason.textProperty().bindBidirectional(model.reason());
        HBox.setHgrow(reason, Priority.ALWAYS);
        var save = new Described(text).button("checklist.reason-save", actions::answer);
        save.getStyleClass().add("accent");
        var dismiss = new Described(text).button("checklist.reason-dismiss", actions::dismiss);
        var line = new HBox(reason, save, dismiss);
        line.getStyleClass().add("row");
        var problem = new Label(null, Icons.of(Feather.ALERT_CIRCLE));
        problem.getStyleClass().addAll("refusal", "tone-bad");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        reason.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                actions.answer();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                actions.dismiss();
                event.consume();
            }
        });
        getChildren().addAll(head, line, problem);
        Attached.to(this, model.problem(), words -> {
            problem.setText(words);
            visible(problem, !words.isEmpty());
            visible(this, !words.isEmpty() || model.asking().get().open());
        });
        Attached.to(this, model.asking(), asking -> {
            pill.show(asking.result());
            title.setText(text.say("checklist.reason-title", asking.title()));
            reason.setPromptText(asking.hint());
            visible(head, asking.open());
            visible(line, asking.open());
            visible(this, asking.open() || !model.problem().get().isEmpty());
            if (asking.open()) {
                reason.requestFocus();
            } else if (getScene() != null && reason.isFocused()) {
                getScene().lookup("#checklist-list").requestFocus();
            }
        });
    }

    private static void visible(Region node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
