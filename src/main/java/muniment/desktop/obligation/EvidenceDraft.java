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
import javafx.collections.ObservableSet;
import muniment.desktop.kit.Refusals;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as it is typed, before it is recorded: what it is, its times, its custody, its population. */
final class EvidenceDraft {
    /** Where bytes will come from: what they are called, and how they are opened when they are wanted. */
    record Arrival(String name, Opening opening) {}

    /** Opens bytes on their way in; called away from the screen's thread. */
    @FunctionalInterface
    interface Opening {
        muniment.session.Incoming open() throws muniment.session.FileProblem;
    }

    /** A further obligation that the evidence may support. */
    record Further(String id, String title) {}

    private final EvidenceKind kind;
    private final List<Arrival> arrivals;
    private final List<ObligationModel.Artefact> artefacts;
    private final List<Further> obligations;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty content = new SimpleStringProperty("");
    private final StringProperty about = new SimpleStringProperty("");
    private final StringProperty captured = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> coversFrom = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> coversTo = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> validUntil = new SimpleObjectProperty<>();
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty obtained = new SimpleStringProperty("");
    private final StringProperty collectedBy = new SimpleStringProperty("");
    private final BooleanProperty derived = new SimpleBooleanProperty();
    private final StringProperty population = new SimpleStringProperty("");
    private final StringProperty selection = new SimpleStringProperty("");
    private final ObservableSet<String> further = FXCollections.observableSet();
    private final Refusals refusals = new Refusals();

    EvidenceDraft(
            EvidenceKind kind,
            List<Arrival> arrivals,
            List<ObligationModel.Artefact> artefacts,
            List<Further> obligations) {
        this.kind = kind;
        this.arrivals = List.copyOf(arrivals);
        this.artefacts = List.copyOf(artefacts);
        this.obligations = List.copyOf(obligations);
    }

    EvidenceKind kind() {
        return kind;
    }

    /** The bytes on their way in; empty unless it is a file. */
    List<Arrival> arrivals() {
        return arrivals;
    }

    /** What the catalog accepts here. */
    List<ObligationModel.Artefact> artefacts() {
        return artefacts;
    }

    /** The other obligations. */
    List<Further> obligations() {
        return obligations;
    }

    StringProperty title() {
        return title;
    }

    /** The words of a note, an interview or an observation; the address of a link. */
    StringProperty content() {
        return content;
    }

    /** With whom the interview was, or what was observed. */
    StringProperty about() {
        return about;
    }

    /** When it was taken from its source, as a minute or a day; empty when nobody knows. */
    StringProperty captured() {
        return captured;
    }

    ObjectProperty<@Nullable LocalDate> coversFrom() {
        return coversFrom;
    }

    ObjectProperty<@Nullable LocalDate> coversTo() {
        return coversTo;
    }

    ObjectProperty<@Nullable LocalDate> validUntil() {
        return validUntil;
    }

    StringProperty source() {
        return source;
    }

    StringProperty obtained() {
        return obtained;
    }

    StringProperty collectedBy() {
        return collectedBy;
    }

    /** Whether it was copied, converted, cut or redacted. */
    BooleanProperty derived() {
        return derived;
    }

    StringProperty population() {
        return population;
    }

    StringProperty selection() {
        return selection;
    }

    /** The ids of further obligations that it supports. */
    ObservableSet<String> further() {
        return further;
    }

    Refusals refusals() {
        return refusals;
    }

    /** Takes the command of an artefact as the way in which it was obtained, unless something else was typed. */
    void choose(ObligationModel.Artefact artefact) {
        var typed = obtained.get();
        var prefilled = typed.isBlank()
                || artefacts.stream().anyMatch(one -> one.obtain().equals(typed));
        if (prefilled) {
            obtained.set(artefact.obtain());
        }
        if (title.get().isBlank() && kind != EvidenceKind.FILE) {
            title.set(artefact.title());
        }
    }
}
