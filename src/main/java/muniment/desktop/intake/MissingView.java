package muniment.desktop.intake;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.collect.Shell;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Prose;
import muniment.desktop.kit.Rows;
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
        var steps = FXCollections.<MissingModel.Step>observableArrayList();
        var list = described.name(new ListView<>(steps), "intake-room.missing-steps");
        list.setId("missing-steps");
        list.getStyleClass().add("missing-steps");
        WordsCell.in(list, () -> new StepCell(actions, text));
        list.setPlaceholder(new EmptyState(
                Feather.CHECK_CIRCLE, text.say("intake-room.missing-none"), text.say("intake-room.missing-none-text")));
        Attached.to(list, model.steps(), now -> Rows.update(steps, now, MissingModel.Step::id));
        VBox.setVgrow(list, Priority.ALWAYS);
        var view = new VBox(bar(), list);
        view.getStyleClass().addAll("stack", "missing");
        return view;
    }

    private Node bar() {
        var summary = Prose.of("", "subtitle");
        Attached.to(summary, model.summary(), summary::setText);
        var names = Prose.of("", "muted");
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
}
