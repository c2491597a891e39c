package muniment.desktop.obligation;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Refusals;
import org.jspecify.annotations.Nullable;

/** The judgement as it is typed: what was found, how and why, who brings it home and by when. */
final class JudgementModel {
    private final ObjectProperty<List<Choice>> results = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Choice>> methods = new SimpleObjectProperty<>(List.of());
    private final StringProperty result = new SimpleStringProperty("");
    private final StringProperty method = new SimpleStringProperty("");
    private final StringProperty because = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final StringProperty acceptedBy = new SimpleStringProperty("");
    private final StringProperty owner = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>();
    private final ObservableList<String> owners = FXCollections.observableArrayList();
    private final StringProperty state = new SimpleStringProperty("");
    private final BooleanProperty unsaved = new SimpleBooleanProperty();
    private final Refusals refusals = new Refusals();
    private final Refusals againstRisk = new Refusals();

    /** The results that can be chosen. */
    ObjectProperty<List<Choice>> results() {
        return results;
    }

    /** The methods that can be chosen. */
    ObjectProperty<List<Choice>> methods() {
        return methods;
    }

    /** The key of the chosen result. */
    StringProperty result() {
        return result;
    }

    /** The key of the chosen method, empty when none is. */
    StringProperty method() {
        return method;
    }

    StringProperty because() {
        return because;
    }

    /** The last day of an accepted risk. */
    ObjectProperty<@Nullable LocalDate> until() {
        return until;
    }

    /** Who bears an accepted risk. */
    StringProperty acceptedBy() {
        return acceptedBy;
    }

    StringProperty owner() {
        return owner;
    }

    ObjectProperty<@Nullable LocalDate> due() {
        return due;
    }

    /** The owners named so far, as suggestions. */
    ObservableList<String> owners() {
        return owners;
    }

    /** Who judged last, or what keeps the typed judgement from being saved. */
    StringProperty state() {
        return state;
    }

    /** Whether something is typed that is not recorded. */
    BooleanProperty unsaved() {
        return unsaved;
    }

    Refusals refusals() {
        return refusals;
    }

    /** What speaks against accepting the risk. */
    Refusals againstRisk() {
        return againstRisk;
    }
}
