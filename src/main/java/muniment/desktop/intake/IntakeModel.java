package muniment.desktop.intake;

import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Fact;
import muniment.desktop.kit.Mark;
import muniment.desktop.observation.ObservationRow;
import muniment.observation.Outcome;
import org.jspecify.annotations.Nullable;

/** What the intake shows. */
final class IntakeModel {
    /** How far it is. */
    enum State {
        /** Nothing was handed over. */
        EMPTY,
        /** Files are being read. */
        READING,
        /** Files were read; nothing of them is recorded. */
        READ,
        /** They were recorded. */
        RECORDED
    }

    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.EMPTY);
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(new Step("", -1));
    private final ObservableList<FileEntry> files = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Detail> detail = new SimpleObjectProperty<>();
    private final ObservableList<Seen> seen = FXCollections.observableArrayList();
    private final ObjectProperty<List<OutcomeCount>> outcomes = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<Outcome>> hidden = new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty onlyThisFile = new SimpleBooleanProperty();
    private final ObjectProperty<Summary> summary = new SimpleObjectProperty<>(Summary.NOTHING);
    private final Correction correction = new Correction();

    ObjectProperty<State> state() {
        return state;
    }

    /** What is being read. */
    ObjectProperty<Step> step() {
        return step;
    }

    /** The files with their heads. */
    ObservableList<FileEntry> files() {
        return files;
    }

    /** The file that is chosen. */
    ObjectProperty<@Nullable Detail> detail() {
        return detail;
    }

    /** The observations with the heads of their checks. */
    ObservableList<Seen> seen() {
        return seen;
    }

    /** How many observations there are of each outcome. */
    ObjectProperty<List<OutcomeCount>> outcomes() {
        return outcomes;
    }

    /** The outcomes that are not shown. */
    ObjectProperty<Set<Outcome>> hidden() {
        return hidden;
    }

    /** Whether only what rests on the chosen file is shown. */
    BooleanProperty onlyThisFile() {
        return onlyThisFile;
    }

    ObjectProperty<Summary> summary() {
        return summary;
    }

    /** What is typed to correct the chosen file. */
    Correction correction() {
        return correction;
    }

    /**
     * What is being read.
     *
     * @param part from 0 to 1, negative when nobody knows
     */
    record Step(String words, double part) {}

    /**
     * The whole in words.
     *
     * @param words such as "12 files, 9 recognised"
     * @param remarks what concerns all files
     * @param record what the button to record says
     * @param canRecord whether anything is chosen to be recorded
     * @param undecided what could not be decided because nothing was there to read; empty where there is nothing
     */
    record Summary(String words, List<String> remarks, String record, boolean canRecord, String undecided) {
        static final Summary NOTHING = new Summary("", List.of(), "", false, "");

        Summary {
            remarks = List.copyOf(remarks);
        }
    }

    /** An entry of the list of files. */
    sealed interface FileEntry {
        String id();

        /** A head over files. */
        record Heading(String id, String words, String hint) implements FileEntry {}

        /**
         * A file.
         *
         * @param title what it was taken for, or its name
         * @param name its path in the collection
         * @param marks how sure that is, or that it was not taken; then how confidential it counts, if it can be
         *     recorded
         * @param circumstances cluster, node and time
         * @param counts its observations by outcome
         * @param choice whether it is to be recorded
         */
        record File(
                String id,
                String title,
                String name,
                List<Mark> marks,
                String circumstances,
                List<OutcomeCount> counts,
                Choice choice)
                implements FileEntry {
            public File {
                marks = List.copyOf(marks);
                counts = List.copyOf(counts);
            }
        }
    }

    /** Whether a file is to be recorded. */
    enum Choice {
        CHOSEN,
        LEFT,
        /** It cannot be recorded. */
        NONE
    }

    /** How many observations of an outcome there are. */
    record OutcomeCount(Outcome outcome, Mark mark, int count) {}

    /**
     * The chosen file.
     *
     * @param says what it was taken for and why, or why it was not, and what to do
     * @param facts what is known of it
     * @param remarks what could not be read
     * @param correctable whether it can be read as something else
     */
    record Detail(
            String id,
            String title,
            String name,
            String says,
            List<Fact> facts,
            List<String> remarks,
            boolean correctable) {
        Detail {
            facts = List.copyOf(facts);
            remarks = List.copyOf(remarks);
        }
    }

    /** An entry of the list of observations. */
    sealed interface Seen {
        String id();

        /** The head of a check. */
        record Check(String id, String title, Mark severity) implements Seen {}

        /** What it saw. */
        record Row(ObservationRow row) implements Seen {
            @Override
            public String id() {
                return row.id();
            }
        }
    }

    /** A kind that a file can be read as; the empty key leaves it to the content. */
    record Kind(String key, String title) {}

    /** What is typed to correct a file. */
    static final class Correction {
        private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(new Kind("", ""));
        private final ObservableList<Kind> kinds = FXCollections.observableArrayList();
        private final StringProperty cluster = new SimpleStringProperty("");
        private final StringProperty node = new SimpleStringProperty("");
        private final StringProperty captured = new SimpleStringProperty("");
        private final muniment.desktop.kit.Refusals refusals = new muniment.desktop.kit.Refusals();

        ObjectProperty<Kind> kind() {
            return kind;
        }

        ObservableList<Kind> kinds() {
            return kinds;
        }

        StringProperty cluster() {
            return cluster;
        }

        StringProperty node() {
            return node;
        }

        StringProperty captured() {
            return captured;
        }

        muniment.desktop.kit.Refusals refusals() {
            return refusals;
        }
    }
}
