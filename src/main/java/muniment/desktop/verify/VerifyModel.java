package muniment.desktop.verify;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Fact;
import muniment.desktop.kit.Mark;
import muniment.signing.SignerCertificate;
import org.jspecify.annotations.Nullable;

/** What verification shows. */
public final class VerifyModel {
    /**
     * What was found out about a file.
     *
     * @param headline the answer, large, and what to do next
     * @param groups what stands behind it: questions with their answers, or parts that were examined
     * @param holdable whether it is an assessment, which can be held against a receipt
     * @param locked protected assessments beside a report, which were not compared with it
     */
    public record Result(
            Path file,
            Headline headline,
            List<Group> groups,
            List<Card> cards,
            boolean holdable,
            List<Path> locked,
            String asText) {
        public Result {
            locked = List.copyOf(locked);
            groups = List.copyOf(groups);
            cards = List.copyOf(cards);
        }
    }

    /**
     * The answer in one look.
     *
     * @param attack the published attack that it looks like, by its name; empty when it looks like none
     * @param advice what to do next
     */
    public record Headline(Mark verdict, String attack, String advice) {}

    /** Judgements that belong together. */
    public record Group(String title, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /** One judgement: its mark, what was asked, and the answer in plain sentences. */
    public record Item(Mark mark, String head, List<String> sentences) {
        public Item {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A signer, or a part of what the file holds, with its facts.
     *
     * @param doubt what can be done when the signer is not proven; null when nothing can or need be
     */
    public record Card(
            String head,
            List<Mark> marks,
            List<String> lines,
            List<Fact> facts,
            @Nullable Doubt doubt) {
        public Card {
            marks = List.copyOf(marks);
            lines = List.copyOf(lines);
            facts = List.copyOf(facts);
        }
    }

    /** A signer whose name is not proven, and what would prove it. */
    public record Doubt(Remedy remedy, SignerCertificate signer) {}

    /** What would prove a signer. */
    public enum Remedy {
        /** That the person compares the certificate with what the signer says. */
        TRUST_SIGNER,
        /** The certificate of the issuer, from the issuer. */
        TRUST_ISSUER,
        /** The issuer's list of withdrawn certificates. */
        ADD_LIST
    }

    private final ObservableList<Result> results = FXCollections.observableArrayList();
    private final StringProperty busy = new SimpleStringProperty("");
    private final Map<Path, ObjectProperty<ChangedLooks>> looks = new HashMap<>();

    /** The answers, one for each file; empty before the first. */
    public ObservableList<Result> results() {
        return results;
    }

    /** What is being verified, in words; empty when nothing is. */
    public StringProperty busy() {
        return busy;
    }

    /** The changed pages of a report, before and after. */
    public ObjectProperty<ChangedLooks> looks(Path file) {
        return looks.computeIfAbsent(file, _ -> new SimpleObjectProperty<>(ChangedLooks.NONE));
    }

    /** Puts the earlier answers away. */
    void clear() {
        results.clear();
        looks.clear();
    }
}
