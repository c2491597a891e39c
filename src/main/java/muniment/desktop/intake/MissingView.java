package muniment.desktop.intake;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.collect.Shell;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.desktop.kit.FollowFocus;
import muniment.desktop.kit.Icons;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What is missing: each artefact with the commands that collect it, to be copied or saved as one script. */
final class MissingView {
    private final MissingModel model;
    private final MissingActions actions;
    private final Text text;
    private final Described described;

    MissingView(MissingModel model, MissingActions actions, Text text) {
        this.model = model;
        this.actions = actions;
        this.text = text;
        this.described = new Described(text);
    }

    Region build() {
        var steps = new VBox();
        steps.getStyleClass().add("missing-steps");
        Attached.to(steps, model.steps(), now -> {
            if (now.isEmpty()) {
                steps.getChildren()
                        .setAll(new EmptyState(
                                Feather.CHECK_CIRCLE,
                                text.say("intake-room.missing-none"),
                                text.say("intake-room.missing-none-text")));
            } else {
                steps.getChildren().setAll(now.stream().map(this::step).toList());
            }
        });
        var scroll = described.name(new ScrollPane(steps), "intake-room.missing-steps");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        FollowFocus.in(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var view = new VBox(bar(), scroll);
        view.getStyleClass().addAll("stack", "missing");
        return view;
    }

    private Node bar() {
        var summary = words("", "subtitle");
        Attached.to(summary, model.summary(), summary::setText);
        var names = words("", "muted");
        Attached.to(names, model.names(), names::setText);
        var script = described.button(Feather.DOWNLOAD, "intake-room.save-script", actions::saveScript);
        script.setId("missing-save-script");
        script.getStyleClass().add("accent");
        var ways = new FlowPane(shell(Shell.BASH), shell(Shell.POWERSHELL), script);
        ways.getStyleClass().add("choices");
        return new VBox(summary, names, ways);
    }

    private ToggleButton shell(Shell shell) {
        var button = new ToggleButton(text.name("intake-room.shell", shell), Icons.of(Feather.TERMINAL));
        button.setMinWidth(Region.USE_PREF_SIZE);
        Attached.to(button, model.shell(), now -> button.setSelected(now == shell));
        button.setOnAction(_ -> {
            button.setSelected(true);
            actions.use(shell);
        });
        return button;
    }

    private Node step(MissingModel.Step step) {
        var title = words(step.title(), "subtitle");
        title.setGraphic(Icons.of(Feather.FILE_TEXT));
        var card = new VBox(title);
        card.getStyleClass().add("card");
        if (step.commands().isEmpty()) {
            var hand = words(text.say("intake-room.by-hand", step.obtain()), "by-hand");
            hand.setGraphic(Icons.of(Feather.USER));
            card.getChildren().add(hand);
        }
        step.commands().forEach(command -> card.getChildren().add(command(step, command)));
        if (!step.serves().isEmpty()) {
            var serves = new FlowPane(words(text.say("intake-room.missing-for"), "muted"));
            serves.getStyleClass().add("serves");
            step.serves().forEach(obligation -> {
                var link = new Hyperlink(obligation.title());
                link.setWrapText(true);
                link.setOnAction(_ -> actions.open(obligation.id()));
                serves.getChildren().add(link);
            });
            card.getChildren().add(serves);
        }
        return card;
    }

    private Node command(MissingModel.Step step, String command) {
        var shown = words(command, "command");
        shown.getStyleClass().add("mono");
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        var copy = described.iconButton(Feather.COPY, "intake-room.copy-command", () -> actions.copy(command));
        copy.setAccessibleText(text.say("intake-room.copy-command") + ": " + step.title());
        var row = new HBox(shown, copy);
        row.getStyleClass().add("row");
        return row;
    }

    private static Label words(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
