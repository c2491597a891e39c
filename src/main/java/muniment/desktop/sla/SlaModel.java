package muniment.desktop.sla;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Mark;
import org.jspecify.annotations.Nullable;

/** What the SLA explorer shows. */
public final class SlaModel {
    /**
     * A question that comes before any failure.
     *
     * @param origin where the answer comes from, empty when a person gave it here
     */
    public record Question(String id, String words, Reply reply, String origin) {}

    /** What can be said to a question. */
    public enum Reply {
        YES,
        NO,
        UNDECIDED
    }

    /** A kind of failure to choose. */
    public record Failure(int number, String words, Mark cover) {}

    /** The answer, large. */
    public record Answer(
            String failure, Mark investigates, Mark cover, String because, List<Part> parts, String asText) {
        public Answer {
            parts = List.copyOf(parts);
        }
    }

    /** A paragraph with its head. */
    public record Part(String head, String words) {}

    /** A paragraph of the reference below: a limit, a benefit or a contradiction. */
    public record Fact(String head, @Nullable Mark mark, List<Part> parts) {
        public Fact {
            parts = List.copyOf(parts);
        }
    }

    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private final ObservableList<Failure> failures = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty found = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Answer> answer = new SimpleObjectProperty<>();
    private final ObservableList<Fact> limits = FXCollections.observableArrayList();
    private final ObservableList<Fact> contradictions = FXCollections.observableArrayList();
    private final ObservableList<Fact> alternative = FXCollections.observableArrayList();

    public ObservableList<Question> questions() {
        return questions;
    }

    /** The failures that the search finds. */
    public ObservableList<Failure> failures() {
        return failures;
    }

    public StringProperty search() {
        return search;
    }

    /** How many failures were found, in words. */
    public StringProperty found() {
        return found;
    }

    /** The answer; null while no failure is chosen. */
    public ObjectProperty<@Nullable Answer> answer() {
        return answer;
    }

    public ObservableList<Fact> limits() {
        return limits;
    }

    public ObservableList<Fact> contradictions() {
        return contradictions;
    }

    public ObservableList<Fact> alternative() {
        return alternative;
    }
}
