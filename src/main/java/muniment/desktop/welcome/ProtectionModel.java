package muniment.desktop.welcome;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Refusals;

/** The passwords that were typed to protect an assessment, or to protect it no longer. */
final class ProtectionModel {
    final StringProperty before = new SimpleStringProperty("");
    final StringProperty after = new SimpleStringProperty("");
    final StringProperty again = new SimpleStringProperty("");
    final Refusals refusals = new Refusals();
    boolean trying;

    /** Empties the fields. */
    void forget() {
        before.set("");
        after.set("");
        again.set("");
    }
}
