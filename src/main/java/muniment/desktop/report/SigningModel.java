package muniment.desktop.report;

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

/** Who signs and what they say by it. */
public final class SigningModel {
    /** Where the identity is kept. */
    public enum Kept {
        FILE,
        STORE,
        TOKEN
    }

    /**
     * An identity that a store or a token offers.
     *
     * @param place its name in one line
     */
    public record Offered(String place, String words) {}

    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final ObjectProperty<@Nullable Kept> kept = new SimpleObjectProperty<>(Kept.FILE);
    private final StringProperty identity = new SimpleStringProperty("");
    private final StringProperty library = new SimpleStringProperty("");
    private final StringProperty slot = new SimpleStringProperty("");
    private final ObservableList<Offered> found = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Offered> offered = new SimpleObjectProperty<>();
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty location = new SimpleStringProperty("");
    private final ProofModel proofs = new ProofModel(ProofModel.Proof.NONE);
    private final Refusals refusals = new Refusals();

    /** Whether anybody signs at all. */
    public BooleanProperty wanted() {
        return wanted;
    }

    public ObjectProperty<@Nullable Kept> kept() {
        return kept;
    }

    /** The path of the identity file. */
    public StringProperty identity() {
        return identity;
    }

    /** The path of the PKCS#11 library of a token. */
    public StringProperty library() {
        return library;
    }

    /** The number of the token's slot; empty for the first. */
    public StringProperty slot() {
        return slot;
    }

    /** What the store or the token offers, once somebody looked. */
    public ObservableList<Offered> found() {
        return found;
    }

    public ObjectProperty<@Nullable Offered> offered() {
        return offered;
    }

    /** A password or PIN, forgotten as soon as it was used. */
    public StringProperty password() {
        return password;
    }

    public StringProperty reason() {
        return reason;
    }

    public StringProperty location() {
        return location;
    }

    public ProofModel proofs() {
        return proofs;
    }

    public Refusals refusals() {
        return refusals;
    }
}
