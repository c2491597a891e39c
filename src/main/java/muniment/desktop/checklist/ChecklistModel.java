package muniment.desktop.checklist;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Mark;
import org.jspecify.annotations.Nullable;

/** What the checklist shows. */
public final class ChecklistModel {
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Narrowing> narrowing = new SimpleObjectProperty<>(Narrowing.NONE);
    private final ObjectProperty<Numbers> numbers = new SimpleObjectProperty<>(Numbers.NONE);
    private final StringProperty selected = new SimpleStringProperty("");
    private final ObjectProperty<Asking> asking = new SimpleObjectProperty<>(Asking.NOTHING);
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");

    /** The lines that pass the filter. */
    public ObservableList<Line> lines() {
        return lines;
    }

    /** What it is narrowed to. */
    public ObjectProperty<Narrowing> narrowing() {
        return narrowing;
    }

    /** How far the whole assessment is. */
    public ObjectProperty<Numbers> numbers() {
        return numbers;
    }

    /** The id of the selected line, empty when none is. */
    public StringProperty selected() {
        return selected;
    }

    /** The judgement that waits for its reason. */
    public ObjectProperty<Asking> asking() {
        return asking;
    }

    /** The reason as typed so far. */
    public StringProperty reason() {
        return reason;
    }

    /** Why the last judgement was refused, empty when it was not. */
    public StringProperty problem() {
        return problem;
    }

    /**
     * The filter as the screen shows it.
     *
     * @param count such as "23 of 53 obligations"
     * @param chosen what narrows now, each removable by itself
     */
    record Narrowing(String text, List<Facet> facets, List<Chip> chosen, String count) {
        static final Narrowing NONE = new Narrowing("", List.of(), List.of(), "");

        Narrowing {
            facets = List.copyOf(facets);
            chosen = List.copyOf(chosen);
        }
    }

    /** One way to narrow, with its values. */
    record Facet(String key, String title, List<Option> options) {
        Facet {
            options = List.copyOf(options);
        }
    }

    /** A value of a facet. */
    record Option(String value, String words, boolean chosen) {}

    /** A choice that holds. */
    record Chip(String facet, String value, String words) {}

    /**
     * Progress and compliance, which are different numbers, in parts of one.
     *
     * @param progressWords such as "34 of 51 judged"
     */
    record Numbers(double progress, String progressWords, double compliance, String complianceWords) {
        static final Numbers NONE = new Numbers(0, "", 0, "");
    }

    /** A judgement that waits for its reason: of which obligation, with which result. */
    record Asking(String id, String title, @Nullable Mark result, ResultKey key, String hint) {
        static final Asking NOTHING = new Asking("", "", null, ResultKey.BACKSPACE, "");

        boolean open() {
            return !id.isEmpty();
        }
    }
}
