package muniment.desktop.kit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A form as a chain that only adds: each call adds one labelled field bound to a property, with what speaks against it
 * below.
 *
 * <p>The wording of a field is one key: {@code scope.name} is the label, {@code scope.name.prompt} the prompt in the
 * field and {@code scope.name.help} the line below, where they are. The last part of the key is the field's name, under
 * which {@link Refusals} address it. Guarantees that no refusal is lost: one that names no field of this form stands at
 * its top, and that every control is named for a screen reader.
 */
public final class Form {
    private final Text text;
    private final VBox root = new VBox();
    private final Label general = refusal();
    private final Map<String, Label> refusals = new HashMap<>();
    private final Map<String, TitledPane> folds = new HashMap<>();

    private Form(Text text) {
        this.text = text;
        root.getStyleClass().add("form");
        root.getChildren().add(general);
    }

    /** An empty form. */
    public static Form with(Text text) {
        return new Form(text);
    }

    /** One line of text. */
    public Form text(String key, StringProperty value) {
        return input(key, new TextField(), value);
    }

    /** A password; what is typed is not shown. */
    public Form password(String key, StringProperty value) {
        return input(key, new PasswordField(), value);
    }

    /** Several lines of text; Tab leaves the field, Ctrl+Tab writes a tab. */
    public Form area(String key, StringProperty value, int rows) {
        var area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        TabLeaves.from(area);
        return input(key, area, value);
    }

    /** One of many in a box that opens. */
    public <T> Form choice(String key, Property<T> value, List<T> choices, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.getItems().setAll(choices);
        box.setConverter(new Worded<>(words));
        box.valueProperty().bindBidirectional(value);
        box.setMaxWidth(Double.MAX_VALUE);
        return labelled(key, box);
    }

    /** One of a few, all in sight. */
    public <T> Form radios(String key, Property<@Nullable T> value, List<T> choices, Function<T, String> words) {
        return labelled(key, new RadioGroup<>(value, choices, words, text.say(key)));
    }

    /** A day; may be empty. */
    public Form date(String key, Property<@Nullable LocalDate> value) {
        var picker = new DatePicker();
        picker.setConverter(new IsoDay());
        picker.setPromptText(text.say("kit.date.prompt"));
        picker.valueProperty().bindBidirectional(value);
        picker.setMaxWidth(Double.MAX_VALUE);
        return labelled(key, picker);
    }

    /** The path of a file, with a button that lets the person choose it. */
    public Form file(String key, StringProperty value, Runnable choose) {
        var field = new TextField();
        field.textProperty().bindBidirectional(value);
        field.setAccessibleText(text.say(key));
        field.getStyleClass().add("path");
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(field, new Described(text).button("kit.choose", choose));
        row.getStyleClass().add("row");
        return labelled(key, row);
    }

    /** Yes or no. */
    public Form check(String key, BooleanProperty value) {
        var box = new CheckBox(text.say(key));
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return add(key, box);
    }

    /** Anything else below a label. */
    public Form node(String key, Node node) {
        return labelled(key, node);
    }

    /** What belongs to the field above and needs no label of its own, such as ways to fill it. */
    public Form below(Node node) {
        root.getChildren().add(node);
        return this;
    }

    /** Explains, between fields. */
    public Form note(String key) {
        root.getChildren().add(hint(text.say(key)));
        return this;
    }

    /** Explains with words that follow a value. */
    public Form said(ObservableValue<String> words) {
        var label = hint("");
        Attached.to(label, words, now -> say(label, now));
        root.getChildren().add(label);
        return this;
    }

    /** A head over the fields that follow. */
    public Form section(String key) {
        var head = new Label(text.say(key));
        head.getStyleClass().add("section-head");
        root.getChildren().add(head);
        return this;
    }

    /** Fields side by side. */
    public Form beside(UnaryOperator<Form> left, UnaryOperator<Form> right) {
        var row = new Columns();
        for (var column : List.of(left, right)) {
            row.add(part(column).root);
        }
        root.getChildren().add(row);
        return this;
    }

    /** Fields that are there only while something holds. */
    public Form when(ObservableValue<Boolean> holds, UnaryOperator<Form> fields) {
        var part = part(fields).root;
        Attached.to(part, holds, shown -> {
            part.setVisible(shown);
            part.setManaged(shown);
        });
        root.getChildren().add(part);
        return this;
    }

    /** Fields below a head that folds them away; they unfold when something speaks against one of them. */
    public Form fold(String key, boolean open, UnaryOperator<Form> fields) {
        var part = part(fields);
        var pane = new TitledPane(text.say(key), part.root);
        pane.setId(key.replace('.', '-'));
        pane.setExpanded(open);
        pane.setAnimated(false);
        part.refusals.keySet().forEach(field -> folds.put(field, pane));
        root.getChildren().add(pane);
        return this;
    }

    /** Fields that belong to this form and are laid out by themselves. */
    private Form part(UnaryOperator<Form> fields) {
        var part = fields.apply(new Form(text));
        refusals.putAll(part.refusals);
        folds.putAll(part.folds);
        part.root.getChildren().remove(part.general);
        return part;
    }

    /** The finished form; what speaks against its values is shown as long as it is in a scene. */
    public Region build(Refusals against) {
        Attached.to(root, against.byField(), this::show);
        return root;
    }

    private Form input(String key, TextInputControl input, StringProperty value) {
        input.textProperty().bindBidirectional(value);
        text.find(key + ".prompt").ifPresent(_ -> input.setPromptText(text.say(key + ".prompt")));
        return labelled(key, input);
    }

    private Form labelled(String key, Node node) {
        var label = new Label(text.say(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(node);
        root.getChildren().add(label);
        return add(key, node);
    }

    private Form add(String key, Node node) {
        var help = text.find(key + ".help").map(_ -> text.say(key + ".help"));
        node.setAccessibleText(text.say(key));
        help.ifPresent(node::setAccessibleHelp);
        node.setId(key.replace('.', '-'));
        root.getChildren().add(node);
        help.ifPresent(words -> root.getChildren().add(hint(words)));
        var refusal = refusal();
        refusals.put(key.substring(key.lastIndexOf('.') + 1), refusal);
        root.getChildren().add(refusal);
        return this;
    }

    private void show(Map<String, String> byField) {
        refusals.forEach((field, label) -> say(label, byField.getOrDefault(field, "")));
        folds.forEach((field, fold) -> {
            if (byField.containsKey(field)) {
                fold.setExpanded(true);
            }
        });
        say(
                general,
                byField.entrySet().stream()
                        .filter(entry -> !refusals.containsKey(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(" ")));
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private static Label hint(String words) {
        var label = new Label(words);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label refusal() {
        var label = new Label();
        label.getStyleClass().add("refusal");
        label.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        say(label, "");
        return label;
    }
}
