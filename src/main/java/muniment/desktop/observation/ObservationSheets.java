package muniment.desktop.observation;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Refusals;
import muniment.observation.Outcome;
import org.jspecify.annotations.Nullable;

/** Asks a person about an observation. */
public interface ObservationSheets {
    /** Asks what it counts as instead, and why. */
    void override(String about, Override draft, Consumer<Runnable> doIt);

    /** Asks for the value that its check compares with, and why. */
    void threshold(String about, Threshold draft, Consumer<Runnable> doIt);

    /**
     * What is typed to override an observation.
     *
     * @param outcomes those that it can count as
     */
    record Override(
            List<Outcome> outcomes, Property<@Nullable Outcome> outcome, StringProperty because, Refusals refusals) {
        /** Nothing typed yet. */
        public static Override among(List<Outcome> outcomes) {
            return new Override(outcomes, new SimpleObjectProperty<>(), new SimpleStringProperty(""), new Refusals());
        }
    }

    /**
     * What is typed to change a value.
     *
     * @param names of the values that can be changed
     * @param usual the catalog's value of the chosen one, in words
     */
    record Threshold(
            List<String> names,
            StringProperty name,
            StringProperty value,
            StringProperty usual,
            StringProperty because,
            Refusals refusals) {
        /** Nothing typed yet; the first name is chosen. */
        public static Threshold among(List<String> names) {
            return new Threshold(
                    names,
                    new SimpleStringProperty(names.getFirst()),
                    new SimpleStringProperty(""),
                    new SimpleStringProperty(""),
                    new SimpleStringProperty(""),
                    new Refusals());
        }
    }
}
