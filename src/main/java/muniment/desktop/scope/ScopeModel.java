package muniment.desktop.scope;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Refusals;
import org.jspecify.annotations.Nullable;

/** What the form about an assessment holds. */
public final class ScopeModel {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty cluster = new SimpleStringProperty("");
    final StringProperty organisation = new SimpleStringProperty("");
    final StringProperty resource = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>();
    final List<Question> questions;
    final Refusals refusals = new Refusals();

    /** A form with these questions, none of them answered. */
    public ScopeModel(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /** The name of the assessment as it is typed. */
    public StringProperty name() {
        return name;
    }

    /** What speaks against it. */
    public Refusals refusals() {
        return refusals;
    }

    /** A question about the cluster with its answer. */
    public static final class Question {
        final String id;
        final String words;
        final ObjectProperty<@Nullable Answer> answer = new SimpleObjectProperty<>(Answer.NOT_YET);

        Question(String id, String words) {
            this.id = id;
            this.words = words;
        }
    }

    /** What can be answered. */
    public enum Answer {
        YES,
        NO,
        NOT_YET
    }
}
