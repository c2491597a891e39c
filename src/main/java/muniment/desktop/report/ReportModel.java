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
import muniment.desktop.kit.Refusals;
import org.jspecify.annotations.Nullable;

/** What the report view shows. */
public final class ReportModel {
    /** The paper. */
    public enum Paper {
        A4,
        LETTER
    }

    /** A drawn page; the numbers are alpha, red, green and blue of each dot, line by line. */
    public record Picture(int page, int width, int height, int[] argb) {}

    /** A report that was issued before. */
    public record Earlier(String entry, String when, String words, String digest) {}

    /**
     * The report that was just written.
     *
     * @param folder where it is
     * @param caveat what has to be known of it, empty if nothing
     */
    public record Written(String words, String file, String folder, String digest, String caveat) {}

    /** The form for a new identity. */
    public static final class NewIdentity {
        private final StringProperty name = new SimpleStringProperty("");
        private final StringProperty mail = new SimpleStringProperty("");
        private final StringProperty password = new SimpleStringProperty("");
        private final StringProperty again = new SimpleStringProperty("");
        private final Refusals refusals = new Refusals();

        public StringProperty name() {
            return name;
        }

        public StringProperty mail() {
            return mail;
        }

        public StringProperty password() {
            return password;
        }

        public StringProperty again() {
            return again;
        }

        public Refusals refusals() {
            return refusals;
        }
    }

    /** Who signs and what they say by it. */
    public static final class Signature {
        private final BooleanProperty wanted = new SimpleBooleanProperty(true);
        private final StringProperty identity = new SimpleStringProperty("");
        private final StringProperty password = new SimpleStringProperty("");
        private final StringProperty reason = new SimpleStringProperty("");
        private final StringProperty location = new SimpleStringProperty("");

        public BooleanProperty wanted() {
            return wanted;
        }

        /** The path of the identity file. */
        public StringProperty identity() {
            return identity;
        }

        /** Forgotten as soon as it was used. */
        public StringProperty password() {
            return password;
        }

        public StringProperty reason() {
            return reason;
        }

        public StringProperty location() {
            return location;
        }
    }

    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final Signature signature = new Signature();
    private final NewIdentity newIdentity = new NewIdentity();
    private final Refusals refusals = new Refusals();
    private final ObservableList<Picture> thumbnails = FXCollections.observableArrayList();
    private final IntegerProperty pages = new SimpleIntegerProperty();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty zoom = new SimpleIntegerProperty(75);
    private final ObjectProperty<@Nullable Picture> large = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Written> written = new SimpleObjectProperty<>();
    private final ObservableList<Earlier> earlier = FXCollections.observableArrayList();
    private final StringProperty readOnly = new SimpleStringProperty("");

    public ObjectProperty<Paper> paper() {
        return paper;
    }

    public Signature signature() {
        return signature;
    }

    public NewIdentity newIdentity() {
        return newIdentity;
    }

    public Refusals refusals() {
        return refusals;
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

    /** The papers to choose from. */
    public static List<Paper> papers() {
        return List.of(Paper.values());
    }
}
