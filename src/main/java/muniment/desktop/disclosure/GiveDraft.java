package muniment.desktop.disclosure;

import java.util.List;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Refusals;
import muniment.sharing.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Who is to get the evidence, and where it is written.
 *
 * @param inside the folder in which a new one is made
 */
record GiveDraft(
        List<Profile> profiles, Property<@Nullable Profile> profile, StringProperty inside, Refusals refusals) {
    GiveDraft {
        profiles = List.copyOf(profiles);
    }

    /** A draft in which nobody has chosen yet. */
    static GiveDraft among(List<Profile> profiles) {
        return new GiveDraft(
                profiles,
                new SimpleObjectProperty<@Nullable Profile>(null),
                new SimpleStringProperty(""),
                new Refusals());
    }
}
