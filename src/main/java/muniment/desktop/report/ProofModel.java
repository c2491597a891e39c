package muniment.desktop.report;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who confirms the time of a signature, and what proves the certificates valid. */
public final class ProofModel {
    /** How much is confirmed. */
    public enum Proof {
        NONE,
        STAMP,
        LASTING
    }

    /** A file of lists of withdrawn certificates; {@code words} say whose lists they are and until when they hold. */
    public record ListFile(String file, String words) {}

    private final ObjectProperty<Proof> proof;
    private final StringProperty authority = new SimpleStringProperty("");
    private final ObservableList<ListFile> lists = FXCollections.observableArrayList();

    /** @param usual what is offered first */
    ProofModel(Proof usual) {
        this.proof = new SimpleObjectProperty<>(usual);
    }

    public ObjectProperty<Proof> proof() {
        return proof;
    }

    /** The address of a time-stamping authority. */
    public StringProperty authority() {
        return authority;
    }

    /** What is at hand and need not be asked for. */
    public ObservableList<ListFile> lists() {
        return lists;
    }
}
