package muniment.desktop.report;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import muniment.desktop.kit.Refusals;
import muniment.desktop.report.ProofModel.Proof;
import org.jspecify.annotations.Nullable;

/** A later time stamp on a report that somebody signed. */
public final class ExtendingModel {
    /**
     * The report as it was found.
     *
     * @param signed who signed so far, a line each
     * @param stamped who confirmed the time so far, a line each
     */
    public record Found(String name, String file, List<String> signed, List<String> stamped) {
        public Found {
            signed = List.copyOf(signed);
            stamped = List.copyOf(stamped);
        }
    }

    private final ObjectProperty<@Nullable Found> found = new SimpleObjectProperty<>();
    private final ProofModel proofs = new ProofModel(Proof.STAMP);
    private final Refusals refusals = new Refusals();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public ObjectProperty<@Nullable Found> found() {
        return found;
    }

    public ProofModel proofs() {
        return proofs;
    }

    public Refusals refusals() {
        return refusals;
    }

    /** Whether the proofs are being got. */
    public BooleanProperty busy() {
        return busy;
    }
}
