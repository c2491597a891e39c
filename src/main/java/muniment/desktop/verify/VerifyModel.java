package muniment.desktop.verify;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muniment.desktop.kit.Mark;
import org.jspecify.annotations.Nullable;

/** What verification shows. */
public final class VerifyModel {
    /**
     * What was found out about a file.
     *
     * @param verdict the answer, large
     * @param further what has to be known beside it, such as that a name is not proven
     * @param words the verdict in a sentence or two
     * @param findings what stands behind it, a line each
     */
    public record Result(
            String file,
            Mark verdict,
            List<Mark> further,
            String words,
            List<String> findings,
            List<Card> cards,
            String asText) {
        public Result {
            further = List.copyOf(further);
            findings = List.copyOf(findings);
            cards = List.copyOf(cards);
        }
    }

    /** A signer, or a part of what the file holds, with its facts. */
    public record Card(String head, List<Mark> marks, List<String> lines, List<Fact> facts) {
        public Card {
            marks = List.copyOf(marks);
            lines = List.copyOf(lines);
            facts = List.copyOf(facts);
        }
    }

    /** A value to compare or copy, with its name. */
    public record Fact(String name, String value) {}

    private final ObjectProperty<@Nullable Result> result = new SimpleObjectProperty<>();
    private final StringProperty busy = new SimpleStringProperty("");

    /** The answer; null before the first file. */
    public ObjectProperty<@Nullable Result> result() {
        return result;
    }

    /** What is being verified, in words; empty when nothing is. */
    public StringProperty busy() {
        return busy;
    }
}
