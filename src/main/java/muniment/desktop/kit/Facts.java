package muniment.desktop.kit;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is known of something: names on the left, values that wrap on the right. */
public final class Facts extends GridPane {
    public Facts(List<Fact> facts) {
        getStyleClass().add("facts");
        facts.forEach(this::add);
    }

    private void add(Fact fact) {
        var name = new Label(fact.name());
        name.getStyleClass().add("muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        setValignment(name, VPos.TOP);
        var value = Prose.of(fact.value(), "value");
        setHgrow(value, Priority.ALWAYS);
        addRow(getRowCount(), name, value);
    }
}
