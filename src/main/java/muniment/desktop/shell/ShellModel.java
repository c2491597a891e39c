package muniment.desktop.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Mark;
import org.jspecify.annotations.Nullable;

/** What the window shows around a room. */
final class ShellModel {
    final ObjectProperty<@Nullable Room> room = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Section> section = new SimpleObjectProperty<>();
    final BooleanProperty open = new SimpleBooleanProperty();
    final BooleanProperty canGoBack = new SimpleBooleanProperty();
    final BooleanProperty canGoForward = new SimpleBooleanProperty();
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty cluster = new SimpleStringProperty("");
    final StringProperty author = new SimpleStringProperty("");
    final StringProperty saved = new SimpleStringProperty("");
    final StringProperty progress = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Mark> verdict = new SimpleObjectProperty<>();
    final BooleanProperty locked = new SimpleBooleanProperty();
    final BooleanProperty readOnly = new SimpleBooleanProperty();
}
