package muniment.desktop.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.intake.IntakeModel.OutcomeCount;
import muniment.desktop.intake.IntakeModel.Seen;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Icons;
import muniment.desktop.observation.ObservationActions;
import muniment.desktop.observation.ObservationRow;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** What the files show, by check, with a button for each outcome that shows or hides it. */
final class SeenPane extends VBox {
    private final IntakeModel model;
    private final IntakeActions actions;
    private final Text text;

    SeenPane(IntakeModel model, IntakeActions actions, Text text) {
        this.model = model;
        this.actions = actions;
        this.text = text;
        getStyleClass().addAll("stack", "seen");
        var list = list();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar(), undecided(), list);
    }

    private Node bar() {
        var outcomes = new FlowPane();
        outcomes.getStyleClass().add("choices");
        var only = new ToggleButton(text.say("intake-room.only-this-file"), Icons.of(Feather.FILTER));
        only.setMinWidth(Region.USE_PREF_SIZE);
        Attached.to(only, model.onlyThisFile(), only::setSelected);
        only.setOnAction(_ -> actions.onlyThisFile(only.isSelected()));
        Attached.to(outcomes, model.outcomes(), counts -> {
            outcomes.getChildren().setAll(counts.stream().map(this::outcome).toList());
            outcomes.getChildren().add(only);
        });
        return outcomes;
    }

    private Node outcome(OutcomeCount count) {
        var words = text.say("intake-room.count", count.count(), count.mark().word());
        var button = new ToggleButton(words, Icons.of(count.mark().icon()));
        button.getStyleClass().addAll("choice", count.mark().tone().styleClass());
        button.setMinWidth(Region.USE_PREF_SIZE);
        Attached.to(button, model.hidden(), hidden -> button.setSelected(!hidden.contains(count.outcome())));
        button.setOnAction(_ -> actions.show(count.outcome(), button.isSelected()));
        return button;
    }

    private Node undecided() {
        var link = new Hyperlink();
        link.setId("intake-undecided");
        link.setGraphic(Icons.of(Feather.HELP_CIRCLE));
        link.setWrapText(true);
        link.setOnAction(_ -> actions.missing());
        Attached.to(link, model.summary(), summary -> {
            link.setText(summary.undecided());
            link.setVisible(!summary.undecided().isEmpty());
            link.setManaged(link.isVisible());
        });
        return link;
    }

    private ListView<Seen> list() {
        var list = new Described(text).name(new ListView<>(model.seen()), "intake-room.seen");
        list.setId("intake-seen");
        list.setPlaceholder(placeholder());
        var cards = new Looking(actions);
        WordsCell.in(list, () -> new SeenCell(cards, text));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                view(list);
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                view(list);
            }
        });
        return list;
    }

    private Label placeholder() {
        var words = new Label(text.say("intake-room.seen-none"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        return words;
    }

    private void view(ListView<Seen> list) {
        List.of(list.getSelectionModel().getSelectedItems().toArray(Seen[]::new)).stream()
                .filter(Seen.Row.class::isInstance)
                .map(Seen.Row.class::cast)
                .findFirst()
                .ifPresent(seen -> actions.viewObservation(seen.row()));
    }

    /** What is not recorded can only be looked at. */
    private record Looking(IntakeActions actions) implements ObservationActions {
        @Override
        public void view(ObservationRow.Cited place) {
            actions.view(place);
        }

        @Override
        public void accept(String observation) {}

        @Override
        public void override(String observation) {}

        @Override
        public void leave(String observation) {}

        @Override
        public void changeThreshold(String observation) {}
    }
}
