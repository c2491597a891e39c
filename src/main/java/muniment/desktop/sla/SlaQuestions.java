package muniment.desktop.sla;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.EmptyState;
import muniment.desktop.kit.Pill;
import muniment.desktop.kit.Prose;
import muniment.desktop.sla.SlaModel.Failure;
import muniment.desktop.sla.SlaModel.Question;
import muniment.desktop.sla.SlaModel.Reply;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is known of the cluster, and the searchable list of what can fail. */
final class SlaQuestions {
    private final Text text;
    private final SlaModel model;
    private final SlaView.Actions actions;
    private final Described described;

    SlaQuestions(Text text, SlaModel model, SlaView.Actions actions) {
        this.text = text;
        this.model = model;
        this.actions = actions;
        this.described = new Described(text);
    }

    Region build() {
        var questions = new VBox();
        questions.getStyleClass().add("sla-questions");
        Attached.during(questions, () -> {
            ask(questions);
            return model.questions().subscribe(() -> ask(questions));
        });
        var failures = failures();
        VBox.setVgrow(failures, Priority.ALWAYS);
        var found = new Label();
        found.getStyleClass().add("muted");
        Attached.to(found, model.found(), found::setText);
        var column = new VBox(head("cluster"), questions, head("failure"), search(failures), failures, found);
        column.getStyleClass().add("sla-column");
        return column;
    }

    private Node head(String step) {
        return Prose.of(text.say("sla.step." + step), "sla-step");
    }

    private void ask(VBox box) {
        box.getChildren().setAll(model.questions().stream().map(this::question).toList());
    }

    private Node question(Question question) {
        var replies = new HBox();
        replies.getStyleClass().add("sla-replies");
        var group = new ToggleGroup();
        for (var reply : Reply.values()) {
            var words = text.name("sla.reply", reply);
            var button = new ToggleButton(words);
            button.setAccessibleText(question.words() + " " + words);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(question.reply() == reply);
            button.setOnAction(_ -> {
                button.setSelected(true);
                actions.reply(question.id(), reply);
            });
            button.getStyleClass().add(style(reply));
            replies.getChildren().add(button);
        }
        var box = new VBox(Prose.of(question.words(), "words"), replies);
        if (!question.origin().isEmpty()) {
            var origin = Prose.of(question.origin(), "muted");
            origin.getStyleClass().add("small");
            replies.getChildren().add(origin);
        }
        box.getStyleClass().add("sla-question");
        return box;
    }

    private static String style(Reply reply) {
        return switch (reply) {
            case YES -> "left-pill";
            case NO -> "center-pill";
            case UNDECIDED -> "right-pill";
        };
    }

    private Node search(ListView<Failure> failures) {
        var field = described.name(new TextField(), "sla.search");
        field.setId("sla-search");
        field.setPromptText(text.say("sla.search.prompt"));
        field.textProperty().subscribe(actions::search);
        field.setOnAction(_ -> {
            failures.requestFocus();
            failures.getSelectionModel().selectFirst();
        });
        return field;
    }

    private ListView<Failure> failures() {
        var list = described.name(new ListView<>(model.failures()), "sla.failures");
        list.setId("sla-failures");
        list.setCellFactory(_ -> new FailureCell());
        list.setPlaceholder(new EmptyState(Feather.SEARCH, text.say("sla.none.title"), text.say("sla.none.words")));
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                actions.choose(chosen.number());
            }
        });
        return list;
    }

    /** A failure with what the SLA says of it. */
    private static final class FailureCell extends ListCell<Failure> {
        private final Label words = Prose.of("", "words");
        private final Pill pill = new Pill().quiet();
        private final VBox box = new VBox(words, pill);

        /** What a scroll bar and the frame of the list take of its width. */
        private static final double SCROLL_BAR = 18;

        FailureCell() {
            getStyleClass().add("sla-failure-cell");
            box.getStyleClass().add("sla-failure-words");
            setPrefWidth(0);
        }

        /** As high as the wrapped words at the width of the list; a cell left alone would measure them unwrapped. */
        @Override
        protected double computePrefHeight(double width) {
            var list = getListView();
            if (getGraphic() == null || list == null || list.getWidth() == 0) {
                return super.computePrefHeight(width);
            }
            var room = list.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + box.prefHeight(room) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Failure failure, boolean empty) {
            super.updateItem(failure, empty);
            setText(null);
            if (empty || failure == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                words.setText(failure.words());
                pill.show(failure.cover());
                box.prefWidthProperty().unbind();
                box.prefWidthProperty()
                        .bind(widthProperty().subtract(snappedLeftInset()).subtract(snappedRightInset()));
                setAccessibleText(failure.words() + ": "
                        + Objects.toString(failure.cover().word()));
                setGraphic(box);
            }
        }
    }
}
