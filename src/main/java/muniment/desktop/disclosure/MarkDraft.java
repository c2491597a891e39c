package muniment.desktop.disclosure;

import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.catalog.Classification;
import muniment.desktop.kit.Refusals;
import org.jspecify.annotations.Nullable;

/** How confidential a piece of evidence is to be, and why. */
record MarkDraft(
        List<Classification> levels,
        Property<@Nullable Classification> level,
        StringProperty because,
        Refusals refusals) {
    MarkDraft {
        levels = List.copyOf(levels);
    }

    /** A draft that begins with the level that counts now. */
    static MarkDraft from(List<Classification> levels, Classification now) {
        return new MarkDraft(levels, new SimpleObjectProperty<>(now), new SimpleStringProperty(""), new Refusals());
    }
}
