package muniment.desktop.kit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muniment.assessment.Decision;
import muniment.text.Text;

/**
 * What speaks against the values of a form, per field; part of a model, filled by a presenter, shown by a {@link Form}.
 *
 * <p>A field is named as {@link Decision.Field} spells it, such as {@code because} or {@code accepted-by}.
 */
public final class Refusals {
    private final ReadOnlyObjectWrapper<Map<String, String>> byField = new ReadOnlyObjectWrapper<>(Map.of());

    /** The words per field. */
    public ReadOnlyObjectProperty<Map<String, String>> byField() {
        return byField.getReadOnlyProperty();
    }

    /** Shows the reasons of a decision, or nothing when it was accepted; answers whether it was. */
    public boolean show(Decision decision, Text text) {
        return switch (decision) {
            case Decision.Accepted _ -> {
                clear();
                yield true;
            }
            case Decision.Refused(var reasons) -> {
                show(reasons, text);
                yield false;
            }
        };
    }

    /** Shows these reasons. */
    public void show(List<Decision.Reason> reasons, Text text) {
        byField.set(reasons.stream()
                .collect(Collectors.toUnmodifiableMap(
                        reason -> Text.slug(reason.field()),
                        reason -> text.say(reason.phrase()),
                        (first, second) -> first + " " + second)));
    }

    /** Says one thing against one field. */
    public void show(String field, String words) {
        byField.set(Map.of(field, words));
    }

    public void clear() {
        byField.set(Map.of());
    }
}
