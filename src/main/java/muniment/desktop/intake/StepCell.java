package muniment.desktop.intake;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.intake.MissingModel.Step;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** An artefact in the list of what is missing: the commands that collect it, and the obligations that wait for it. */
final class StepCell extends WordsCell<Step> {
    private final MissingActions actions;
    private final Text text;
    private final Described described;

    StepCell(MissingActions actions, Text text) {
        super("step-cell");
        this.actions = actions;
        this.text = text;
        this.described = new Described(text);
    }

    @Override
    Region node(Step step) {
        setAccessibleText(step.title());
        var title = Prose.of(step.title(), "subtitle");
        title.setGraphic(Icons.of(Feather.FILE_TEXT));
        var card = new VBox(title);
        card.getStyleClass().add("card");
        if (step.commands().isEmpty()) {
            var hand = Prose.of(text.say("intake-room.by-hand", step.obtain()), "by-hand");
            hand.setGraphic(Icons.of(Feather.USER));
            card.getChildren().add(hand);
        }
        step.commands().forEach(command -> card.getChildren().add(command(step, command)));
        if (!step.serves().isEmpty()) {
            card.getChildren().add(serves(step));
        }
        return card;
    }

    private Node serves(Step step) {
        var serves = new FlowPane(Prose.of(text.say("intake-room.missing-for"), "muted"));
        serves.getStyleClass().add("serves");
        step.serves().forEach(obligation -> {
            var link = new Hyperlink(obligation.title());
            link.setWrapText(true);
            link.setOnAction(_ -> actions.open(obligation.id()));
            serves.getChildren().add(link);
        });
        return serves;
    }

    private Node command(Step step, String command) {
        Label shownCommand = Prose.of(command, "command");
        shownCommand.getStyleClass().add("mono");
        shownCommand.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shownCommand, Priority.ALWAYS);
        var copy = described.iconButton(Feather.COPY, "intake-room.copy-command", () -> actions.copy(command));
        copy.setAccessibleText(text.say("intake-room.copy-command") + ": " + step.title());
        var row = new HBox(shownCommand, copy);
        row.getStyleClass().add("row");
        return row;
    }
}
