package muniment.desktop.obligation;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Fact;
import muniment.desktop.kit.Mark;

/** The evidence of an obligation. */
final class EvidenceModel {
    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final StringProperty summary = new SimpleStringProperty("");

    /** Everything recorded, standing evidence first. */
    ObservableList<Item> items() {
        return items;
    }

    /** Such as "2 on file, 1 withdrawn". */
    StringProperty summary() {
        return summary;
    }

    /**
     * A piece of evidence.
     *
     * @param says what was written down, empty for files
     * @param facts what is known of its time and custody
     */
    record Item(String id, String title, Marked marks, String says, List<Fact> facts, Offers offers) {
        Item {
            facts = List.copyOf(facts);
        }
    }

    /**
     * What it is at a glance.
     *
     * @param freshness whether it may still be relied on
     * @param level how confidential it is
     */
    record Marked(Mark kind, Mark freshness, Mark level) {}

    /**
     * What can be done with it.
     *
     * @param withdrawn by whom, when and why it is no longer relied on; empty while it is
     * @param copy whether it has bytes that can be saved
     * @param address where it can be seen; empty when it has no address
     */
    record Offers(String withdrawn, boolean copy, String address) {
        boolean stands() {
            return withdrawn.isEmpty();
        }
    }
}
