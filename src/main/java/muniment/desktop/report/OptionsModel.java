package muniment.desktop.report;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Refusals;
import muniment.report.Depth;
import muniment.report.Logo;
import org.jspecify.annotations.Nullable;

/** What a report is to tell and what it is to look like. */
public final class OptionsModel {
    /** The paper. */
    public enum Paper {
        A4,
        LETTER
    }

    /** Which obligations weigh enough. */
    public enum Weight {
        ALL,
        BLOCKERS,
        BLOCKERS_AND_MAJORS
    }

    /**
     * One of a list.
     *
     * @param id empty when nothing is chosen by it
     */
    public record Choice(String id, String title) {}

    private final ObjectProperty<@Nullable Depth> depth = new SimpleObjectProperty<>(Depth.FULL);
    private final BooleanProperty openOnly = new SimpleBooleanProperty();
    private final ObjectProperty<Weight> weight = new SimpleObjectProperty<>(Weight.ALL);
    private final ObjectProperty<Choice> task = new SimpleObjectProperty<>(new Choice("", ""));
    private final ObservableList<Choice> tasks = FXCollections.observableArrayList();
    private final StringProperty owner = new SimpleStringProperty("");
    private final ObjectProperty<Choice> profile = new SimpleObjectProperty<>(new Choice("", ""));
    private final ObservableList<Choice> profiles = FXCollections.observableArrayList();
    private final StringProperty withheld = new SimpleStringProperty("");
    private final BooleanProperty enclosing = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Paper> paper = new SimpleObjectProperty<>(Paper.A4);
    private final StringProperty organisation = new SimpleStringProperty("");
    private final StringProperty logoFile = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Logo> logo = new SimpleObjectProperty<>();
    private final StringProperty accent = new SimpleStringProperty("");
    private final StringProperty marking = new SimpleStringProperty("");
    private final StringProperty watermark = new SimpleStringProperty("");
    private final Refusals refusals = new Refusals();

    public ObjectProperty<@Nullable Depth> depth() {
        return depth;
    }

    /** Whether only what is open is listed. */
    public BooleanProperty openOnly() {
        return openOnly;
    }

    public ObjectProperty<Weight> weight() {
        return weight;
    }

    public ObjectProperty<Choice> task() {
        return task;
    }

    /** The rows of the matrix; the first stands for all. */
    public ObservableList<Choice> tasks() {
        return tasks;
    }

    /** A part of an owner's name. */
    public StringProperty owner() {
        return owner;
    }

    /** Whom the report is for. */
    public ObjectProperty<Choice> profile() {
        return profile;
    }

    /** Whom a report can be for; the first sees everything. */
    public ObservableList<Choice> profiles() {
        return profiles;
    }

    /** What the recipients do not see, in a sentence. */
    public StringProperty withheld() {
        return withheld;
    }

    /** Whether the evidence itself travels inside. */
    public BooleanProperty enclosing() {
        return enclosing;
    }

    public ObjectProperty<@Nullable Paper> paper() {
        return paper;
    }

    public StringProperty organisation() {
        return organisation;
    }

    /** Where the logo comes from, empty for none. */
    public StringProperty logoFile() {
        return logoFile;
    }

    /** The picture, once it was read. */
    public ObjectProperty<@Nullable Logo> logo() {
        return logo;
    }

    /** Six hexadecimal digits; empty for the usual colour. */
    public StringProperty accent() {
        return accent;
    }

    public StringProperty marking() {
        return marking;
    }

    public StringProperty watermark() {
        return watermark;
    }

    public Refusals refusals() {
        return refusals;
    }

    /** Everything that changes what the report shows. */
    public List<Property<?>> shown() {
        return List.of(
                depth,
                openOnly,
                weight,
                task,
                owner,
                profile,
                enclosing,
                paper,
                organisation,
                logo,
                accent,
                marking,
                watermark);
    }
}
