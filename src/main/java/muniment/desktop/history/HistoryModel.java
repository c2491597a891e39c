package muniment.desktop.history;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Mark;
import org.jspecify.annotations.Nullable;

/** What the history shows. */
public final class HistoryModel {
    /** A choice in a filter; the empty id stands for all. */
    public record Choice(String id, String words) {}

    /**
     * One entry.
     *
     * @param validity null where it simply holds
     */
    public record Row(
            String id,
            String when,
            String who,
            String what,
            String remark,
            Mark topic,
            @Nullable Mark validity) {
        /** All of it that the eye sees beside who and when, for the ear. */
        public String spoken() {
            return Stream.of(what, remark, validity == null ? "" : validity.word())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("; "));
        }
    }

    /** Everything about the chosen entry. */
    public record Detail(Row row, List<Field> fields, List<Link> obligations, List<Link> parents, String asText) {
        public Detail {
            fields = List.copyOf(fields);
            obligations = List.copyOf(obligations);
            parents = List.copyOf(parents);
        }
    }

    /** A value with its name. */
    public record Field(String name, String value) {}

    /** Something that can be gone to. */
    public record Link(String id, String words) {}

    /**
     * Somebody who wrote entries.
     *
     * @param count how many, and from when to when
     * @param warnings what does not fit together with other names and keys
     */
    public record Writer(String person, String key, String count, List<String> warnings) {
        public Writer {
            warnings = List.copyOf(warnings);
        }
    }

    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Choice> person = new SimpleObjectProperty<>(new Choice("", ""));
    private final ObjectProperty<Choice> topic = new SimpleObjectProperty<>(new Choice("", ""));
    private final ObjectProperty<Choice> obligation = new SimpleObjectProperty<>(new Choice("", ""));
    private final ObservableList<Choice> persons = FXCollections.observableArrayList();
    private final ObservableList<Choice> topics = FXCollections.observableArrayList();
    private final ObservableList<Choice> obligations = FXCollections.observableArrayList();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Writer> writers = FXCollections.observableArrayList();
    private final StringProperty found = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Detail> detail = new SimpleObjectProperty<>();

    public StringProperty search() {
        return search;
    }

    public ObjectProperty<Choice> person() {
        return person;
    }

    public ObjectProperty<Choice> topic() {
        return topic;
    }

    public ObjectProperty<Choice> obligation() {
        return obligation;
    }

    public ObservableList<Choice> persons() {
        return persons;
    }

    public ObservableList<Choice> topics() {
        return topics;
    }

    /** The obligations that the history speaks of. */
    public ObservableList<Choice> obligations() {
        return obligations;
    }

    /** The entries that the filter lets through, newest first. */
    public ObservableList<Row> rows() {
        return rows;
    }

    public ObservableList<Writer> writers() {
        return writers;
    }

    /** How many entries are shown, in words. */
    public StringProperty found() {
        return found;
    }

    /** The chosen entry; null while none is chosen. */
    public ObjectProperty<@Nullable Detail> detail() {
        return detail;
    }
}
