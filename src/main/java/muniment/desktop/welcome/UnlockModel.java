package muniment.desktop.welcome;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Refusals;

/** What was typed to open a protected assessment, and what came of it. */
final class UnlockModel {
    final StringProperty password = new SimpleStringProperty("");
    final Refusals refusals = new Refusals();
    int failures;
    boolean trying;
}
