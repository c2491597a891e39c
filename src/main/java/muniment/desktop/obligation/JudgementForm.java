package muniment.desktop.obligation;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.desktop.kit.Attached;
import muniment.desktop.kit.Described;
import muniment.desktop.kit.Form;
import muniment.desktop.kit.Icons;
import muniment.desktop.kit.Prose;
import muniment.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The judgement: result and method as buttons, the reason, the owner with suggestions, the date, an accepted risk. */
final class JudgementForm extends VBox {
    private static final String RISK = "risk-accepted";

    private final JudgementModel model;
    private final ObligationActions actions;
    private final Text text;

    JudgementForm(JudgementModel model, ObligationActions actions, Text text) {
        this.model = model;
        this.actions = actions;
        this.text = text;
        getStyleClass().addAll("card", "judgement");
        var fields = fields();
        getChildren()
                .addAll(
                        Cards.head(text.say("obligation.judgement")),
                        choices(model.results(), model.result(), actions::choose, "result"),
                        Prose.of(text.say("obligation.judge.method"), "subtitle"),
                        choices(model.methods(), model.method(), this::method, "method"),
                        fields,
                        risk(),
                        state());
        var because = fields.lookup("#obligation-judge-because");
        Attached.to(this, model.unsaved(), unsaved -> {
            if (unsaved && becauseMissing() && !because.isFocused()) {
                because.requestFocus();
            }
        });
    }

    /** Whether a result was just chosen that waits for its reason. */
    private boolean becauseMissing() {
        var focus = getScene() == null ? null : getScene().getFocusOwner();
        return model.because().get().isBlank()
                && focus != null
                && focus.getStyleClass().contains("choice")
                && !model.result().get().equals("not-assessed");
    }

    private void method(String key) {
        model.method().set(key.equals(model.method().get()) ? "" : key);
        actions.commit();
    }

    private FlowPane choices(
            ObservableValue<List<Choice>> choices,
            StringProperty chosen,
            java.util.function.Consumer<String> choose,
            String name) {
        var row = new FlowPane();
        row.getStyleClass().add("choices");
        Attached.to(
                this,
                choices,
                all -> row.getChildren()
                        .setAll(all.stream()
                                .map(choice -> button(choice, choose, name))
                                .toList()));
        Attached.to(
                this,
                chosen,
                key -> row.getChildren().forEach(node -> {
                    if (node instanceof ToggleButton button) {
                        button.setSelected(key.equals(button.getUserData()));
                    }
                }));
        return row;
    }

    private ToggleButton button(Choice choice, java.util.function.Consumer<String> choose, String name) {
        var button = new ToggleButton(choice.words(), Icons.of(choice.mark().icon()));
        button.getStyleClass().addAll("choice", choice.mark().tone().styleClass());
        button.setId("obligation-" + name + "-" + choice.key());
        button.setUserData(choice.key());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(text.say("obligation.choice-spoken", choice.words(), choice.letter()));
        if (!choice.letter().isEmpty()) {
            var cap = new Label(choice.letter());
            cap.getStyleClass().add("keycap");
            button.setGraphic(new HBox(cap, Icons.of(choice.mark().icon())));
        }
        button.setOnAction(_ -> {
            choose.accept(choice.key());
            // the model decides what is chosen, not the button
            button.setSelected(choice.key()
                    .equals(
                            name.equals("result")
                                    ? model.result().get()
                                    : model.method().get()));
        });
        return button;
    }

    private Region fields() {
        var form = Form.with(text)
                .area("obligation.judge.because", model.because(), 3)
                .beside(
                        one -> one.node("obligation.judge.owner", owner()),
                        two -> two.date("obligation.judge.due", model.due()))
                .build(model.refusals());
        whenLeft(form.lookup("#obligation-judge-because"), actions::commit);
        if (form.lookup("#obligation-judge-due") instanceof DatePicker due) {
            due.setOnAction(_ -> actions.commitDue());
        }
        return form;
    }

    /** A field with the owners named so far beside it. */
    private Node owner() {
        var field = new TextField();
        field.setId("obligation-owner");
        field.setAccessibleText(text.say("obligation.judge.owner"));
        field.setPromptText(text.say("obligation.judge.owner.prompt"));
        field.textProperty().bindBidirectional(model.owner());
        field.setOnAction(_ -> actions.commitOwner());
        HBox.setHgrow(field, Priority.ALWAYS);
        whenLeft(field, actions::commitOwner);
        var named = new Described(text).name(new MenuButton(null, Icons.of(Feather.USERS)), "obligation.owners");
        Attached.during(this, () -> model.owners().subscribe(() -> suggest(named)));
        Attached.to(this, model.owner(), _ -> suggest(named));
        var row = new HBox(field, named);
        row.getStyleClass().add("owner-row");
        return row;
    }

    private void suggest(MenuButton named) {
        named.setDisable(model.owners().isEmpty());
        named.getItems()
                .setAll(model.owners().stream()
                        .map(name -> {
                            var item = new MenuItem(name);
                            item.setOnAction(_ -> {
                                model.owner().set(name);
                                actions.commitOwner();
                            });
                            return item;
                        })
                        .toList());
    }

    private static void whenLeft(Node field, Runnable then) {
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                then.run();
            }
        });
    }

    private Region risk() {
        var accept = new Described(text).button(Feather.ALERT_TRIANGLE, "obligation.accept-risk", actions::acceptRisk);
        accept.setId("obligation-accept-risk");
        var form = Form.with(text)
                .beside(
                        one -> one.date("obligation.judge.until", model.until()),
                        two -> two.text("obligation.judge.accepted-by", model.acceptedBy()))
                .build(model.againstRisk());
        var box = new VBox(form, accept);
        box.getStyleClass().addAll("stack", "risk");
        Attached.to(this, model.result(), result -> Cards.visible(box, RISK.equals(result)));
        return box;
    }

    private Label state() {
        var state = Prose.of("", "judgement-state");
        state.setId("obligation-judgement-state");
        Attached.to(this, model.unsaved(), unsaved -> {
            state.getStyleClass().removeAll("tone-caution", "tone-neutral");
            state.getStyleClass().add(unsaved ? "tone-caution" : "tone-neutral");
            state.setGraphic(Icons.of(unsaved ? Feather.EDIT_3 : Feather.CHECK));
        });
        Attached.to(this, model.state(), words -> {
            state.setText(words);
            Cards.visible(state, !words.isEmpty());
        });
        return state;
    }
}
