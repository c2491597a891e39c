package muniment.desktop.settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Refusals;
import org.jspecify.annotations.Nullable;

/** What the settings show. */
public final class SettingsModel {
    final ObjectProperty<@Nullable Colours> colours = new SimpleObjectProperty<>(Colours.SYSTEM);
    final ObjectProperty<@Nullable Integer> textSize = new SimpleObjectProperty<>();
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty mail = new SimpleStringProperty("");
    final Refusals refusals = new Refusals();

    /** The choice of colours. */
    public enum Colours {
        SYSTEM,
        LIGHT,
        DARK
    }
}
