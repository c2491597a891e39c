package muniment.desktop.welcome;

import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the welcome shows. */
final class WelcomeModel {
    final ObservableList<Recent> recents = FXCollections.observableArrayList();

    /** An assessment that was open lately. */
    record Recent(Path file, String name, String directory, String opened) {}
}
