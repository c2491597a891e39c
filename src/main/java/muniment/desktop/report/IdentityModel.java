package muniment.desktop.report;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Refusals;

/** The forms in which an identity comes about: made here, and certified by an authority later. */
public final class IdentityModel {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty mail = new SimpleStringProperty("");
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty issued = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final BooleanProperty requesting = new SimpleBooleanProperty();
    private final Refusals refusals = new Refusals();

    public StringProperty name() {
        return name;
    }

    public StringProperty mail() {
        return mail;
    }

    /** The path of an identity that is there. */
    public StringProperty file() {
        return file;
    }

    /** The path of the certificate that an authority issued. */
    public StringProperty issued() {
        return issued;
    }

    public StringProperty password() {
        return password;
    }

    public StringProperty again() {
        return again;
    }

    /** Whether a request to certify it is written beside it. */
    public BooleanProperty requesting() {
        return requesting;
    }

    public Refusals refusals() {
        return refusals;
    }
}
