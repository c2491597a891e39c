package muniment.desktop.intake;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.collect.Shell;

/** What is missing, and how it is collected. */
final class MissingModel {
    private final ObjectProperty<List<Step>> steps = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Shell> shell = new SimpleObjectProperty<>(Shell.BASH);
    private final StringProperty summary = new SimpleStringProperty("");
    private final StringProperty names = new SimpleStringProperty("");

    /** One for each artefact, in the order in which they are best collected. */
    ObjectProperty<List<Step>> steps() {
        return steps;
    }

    /** The shell for which commands are written. */
    ObjectProperty<Shell> shell() {
        return shell;
    }

    /** Such as "31 obligations have nothing that an analysis could read". */
    StringProperty summary() {
        return summary;
    }

    /** Which names the commands are filled with, or that they are not known. */
    StringProperty names() {
        return names;
    }

    /**
     * An artefact to collect.
     *
     * @param commands ready to run; empty where a person has to do it as {@code obtain} says
     * @param serves the obligations that it is missing for
     */
    record Step(String id, String title, String obtain, List<String> commands, List<Serves> serves) {
        Step {
            commands = List.copyOf(commands);
            serves = List.copyOf(serves);
        }
    }

    /** An obligation that waits for it. */
    record Serves(String id, String title) {}
}
