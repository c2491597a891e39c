package muniment.desktop.report;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the report view shows. */
public final class ReportModel {
    /** A drawn page; the numbers are alpha, red, green and blue of each dot, line by line. */
    public record Picture(int page, int width, int height, int[] argb) {}

    /**
     * A report that was issued or signed before.
     *
     * @param details by which certificate it was signed, and which state it shows
     */
    public record Earlier(String entry, String when, String words, List<String> details, String digest) {
        public Earlier {
            details = List.copyOf(details);
        }
    }

    /**
     * The report that was just written.
     *
     * @param folder where it is
     * @param caveat what has to be known of it, empty if nothing
     */
    public record Written(String words, String file, String folder, String digest, String caveat) {}

    private final OptionsModel options = new OptionsModel();
    private final SigningModel signature = new SigningModel();
    private final IdentityModel identity = new IdentityModel();
    private final CountersigningModel countersigning = new CountersigningModel();
    private final ExtendingModel extending = new ExtendingModel();
    private final StringProperty shows = new SimpleStringProperty("");
    private final ObservableList<Picture> thumbnails = FXCollections.observableArrayList();
    private final IntegerProperty pages = new SimpleIntegerProperty();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty zoom = new SimpleIntegerProperty(75);
    private final ObjectProperty<@Nullable Picture> large = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Written> written = new SimpleObjectProperty<>();
    private final ObservableList<Earlier> earlier = FXCollections.observableArrayList();
    private final StringProperty readOnly = new SimpleStringProperty("");

    public OptionsModel options() {
        return options;
    }

    /** The author's signature. */
    public SigningModel signature() {
        return signature;
    }

    public IdentityModel identity() {
        return identity;
    }

    public CountersigningModel countersigning() {
        return countersigning;
    }

    public ExtendingModel extending() {
        return extending;
    }

    /** What the pages in sight tell: the depth, and what narrows them. */
    public StringProperty shows() {
        return shows;
    }

    /** The pages drawn small so far, in their order. */
    public ObservableList<Picture> thumbnails() {
        return thumbnails;
    }

    /** How many pages the report has; 0 while nobody knows. */
    public IntegerProperty pages() {
        return pages;
    }

    /** The page in sight, counted from 0. */
    public IntegerProperty page() {
        return page;
    }

    /** In percent of the size on paper. */
    public IntegerProperty zoom() {
        return zoom;
    }

    /** The page in sight, large; null until it is drawn. */
    public ObjectProperty<@Nullable Picture> large() {
        return large;
    }

    /** Whether a report is being written. */
    public BooleanProperty busy() {
        return busy;
    }

    public ObjectProperty<@Nullable Written> written() {
        return written;
    }

    /** The reports issued before, latest first. */
    public ObservableList<Earlier> earlier() {
        return earlier;
    }

    /** Why the history will not tell of a report, empty when it will. */
    public StringProperty readOnly() {
        return readOnly;
    }
}
