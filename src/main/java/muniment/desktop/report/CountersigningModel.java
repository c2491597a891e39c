package muniment.desktop.report;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A further signature on a report that somebody signed. */
public final class CountersigningModel {
    /** Whoever did not write a report can be one of these to it. */
    public enum Part {
        REVIEWER,
        APPROVER
    }

    /**
     * The report as it was found.
     *
     * @param signed who signed so far, a line each
     * @param known whether the open assessment will tell of the signature
     * @param free the roles that nobody has signed in
     */
    public record Found(String name, String file, List<String> signed, String known, List<Part> free) {
        public Found {
            signed = List.copyOf(signed);
            free = List.copyOf(free);
        }
    }

    private final ObjectProperty<@Nullable Found> found = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Part> part = new SimpleObjectProperty<>();
    private final SigningModel signature = new SigningModel();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public ObjectProperty<@Nullable Found> found() {
        return found;
    }

    /** In which role the person signs. */
    public ObjectProperty<@Nullable Part> part() {
        return part;
    }

    public SigningModel signature() {
        return signature;
    }

    /** Whether it is being signed. */
    public BooleanProperty busy() {
        return busy;
    }
}
