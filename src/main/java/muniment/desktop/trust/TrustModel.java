package muniment.desktop.trust;

import java.security.cert.X509CRL;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Refusals;
import muniment.signing.SignerCertificate;

/** Whom a person trusts, and what they said while they add somebody. */
public final class TrustModel {
    private final ObservableList<SignerCertificate> roots = FXCollections.observableArrayList();
    private final ObjectProperty<Set<X509CRL>> revocations = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty compared = new SimpleBooleanProperty();
    private final Refusals refusals = new Refusals();

    /** The certificates that are remembered. */
    public ObservableList<SignerCertificate> roots() {
        return roots;
    }

    /** Lists of withdrawn certificates, until the window closes. */
    public ObjectProperty<Set<X509CRL>> revocations() {
        return revocations;
    }

    /** Whether the person says that they compared the fingerprint by another way. */
    BooleanProperty compared() {
        return compared;
    }

    /** What speaks against adding it. */
    Refusals refusals() {
        return refusals;
    }
}
