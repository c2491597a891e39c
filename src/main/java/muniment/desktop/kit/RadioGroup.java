package muniment.desktop.kit;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.AccessibleRole;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** One of a few values, all in sight, bound to a property; arrow keys move between them. */
final class RadioGroup<T> extends FlowPane {
    RadioGroup(Property<@Nullable T> value, List<T> choices, Function<T, String> words, String name) {
        getStyleClass().add("radio-group");
        setAccessibleRole(AccessibleRole.PARENT);
        var group = new ToggleGroup();
        for (var choice : choices) {
            var button = new RadioButton(words.apply(choice));
            button.setAccessibleText(name + ": " + words.apply(choice));
            button.setToggleGroup(group);
            button.setUserData(choice);
            button.setOnAction(_ -> value.setValue(choice));
            getChildren().add(button);
        }
        Attached.to(
                this,
                value,
                now -> group.getToggles()
                        .forEach(toggle -> toggle.setSelected(Objects.equals(toggle.getUserData(), now))));
    }
}
