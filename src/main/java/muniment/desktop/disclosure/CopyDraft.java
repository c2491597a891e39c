package muniment.desktop.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.catalog.Classification;
import muniment.desktop.kit.Refusals;
import muniment.journal.Redaction.Lines;

/**
 * A redacted copy as it is asked for. What is to be hidden is a secret: it is nowhere but here and in the field, and
 * {@link #forget} empties both.
 *
 * @param hides whether places can be hidden here, as the original is a text
 * @param levels how confidential the copy can be
 */
record CopyDraft(boolean hides, List<Classification> levels, Hidden hidden, Typed typed, Refusals refusals) {
    CopyDraft {
        levels = List.copyOf(levels);
    }

    /** What is to be hidden: one text a line, and lines such as {@code 3, 10-12}. */
    record Hidden(StringProperty texts, StringProperty lines) {}

    /**
     * What else is known of the copy.
     *
     * @param prepared the path of a copy that was made elsewhere
     * @param level the name of its level; empty leaves it at what its original counts as
     */
    record Typed(StringProperty prepared, StringProperty because, StringProperty level) {}

    static CopyDraft of(boolean hides, List<Classification> levels) {
        return new CopyDraft(
                hides,
                levels,
                new Hidden(new SimpleStringProperty(""), new SimpleStringProperty("")),
                new Typed(new SimpleStringProperty(""), new SimpleStringProperty(""), new SimpleStringProperty("")),
                new Refusals());
    }

    /** The texts to hide. */
    List<String> texts() {
        return hidden.texts()
                .get()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The lines to hide; empty when they cannot be read. */
    Optional<List<Lines>> lines() {
        var read = new ArrayList<Lines>();
        try {
            Stream.of(hidden.lines().get().split("[,;\\s]+"))
                    .filter(part -> !part.isEmpty())
                    .map(Lines::parse)
                    .forEach(read::add);
            return Optional.of(List.copyOf(read));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Forgets what is to be hidden. */
    void forget() {
        hidden.texts().set("");
        hidden.lines().set("");
    }
}
