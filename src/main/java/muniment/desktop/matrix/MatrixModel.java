package muniment.desktop.matrix;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Mark;
import org.jspecify.annotations.Nullable;

/** What the matrix shows. */
public final class MatrixModel {
    /** Parts of a bar, as numbers of obligations. */
    public record Bar(int met, int partly, int accepted, int unmet, int unassessed) {
        public int whole() {
            return met + partly + accepted + unmet + unassessed;
        }
    }

    /**
     * One party's share of a task.
     *
     * @param ticked as in the source document
     * @param mark the state, such as <i>Not ready</i>; null where nothing is asked
     * @param count such as <i>2 of 5 met</i>, or how much is provided
     * @param open such as <i>3 open, 1 stale</i>, empty when nothing is
     * @param spoken all of it as one sentence for those who listen
     */
    public record Cell(boolean ticked, @Nullable Mark mark, String count, String open, Bar bar, String spoken) {}

    /**
     * A row; the last one counts everything.
     *
     * @param task the name of the task, empty for the last row
     */
    public record Row(String task, String title, Cell microsoft, Cell customer) {}

    /** The verdict with the figures beside it. */
    public record Headline(@Nullable Mark verdict, String subject, List<Figure> figures) {
        public Headline {
            figures = List.copyOf(figures);
        }

        /** Before anything was judged. */
        public static final Headline NONE = new Headline(null, "", List.of());
    }

    /** A number with what it counts. */
    public record Figure(String number, String label) {}

    /** Why the cluster is not ready: one obligation with its next step. */
    public record Why(String obligation, String title, Mark weight, String cause, String next) {}

    /**
     * A statement behind the chosen row.
     *
     * @param state where it stands, null where nothing is asked
     * @param support what kind of statement it is, or how well the claim is supported
     * @param opens whether it is an obligation that can be gone to
     */
    public record Said(
            String id,
            String title,
            String text,
            @Nullable Mark state,
            String support,
            List<String> sources,
            boolean opens) {
        public Said {
            sources = List.copyOf(sources);
        }
    }

    /** Everything behind the chosen row. */
    public record Behind(String task, String title, List<Said> microsoft, List<Said> customer) {
        public Behind {
            microsoft = List.copyOf(microsoft);
            customer = List.copyOf(customer);
        }
    }

    private final ObjectProperty<Headline> headline = new SimpleObjectProperty<>(Headline.NONE);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Why> whys = FXCollections.observableArrayList();
    private final ObjectProperty<String> moreWhys = new SimpleObjectProperty<>("");
    private final ObjectProperty<String> beside = new SimpleObjectProperty<>("");
    private final ObjectProperty<@Nullable Behind> behind = new SimpleObjectProperty<>();

    public ObjectProperty<Headline> headline() {
        return headline;
    }

    /** The eleven tasks and the totals. */
    public ObservableList<Row> rows() {
        return rows;
    }

    /** The heaviest causes, one for each obligation. */
    public ObservableList<Why> whys() {
        return whys;
    }

    /** How many causes are not listed, in words; empty when all are. */
    public ObjectProperty<String> moreWhys() {
        return moreWhys;
    }

    /** What the rows leave out, in words; empty when nothing. */
    public ObjectProperty<String> beside() {
        return beside;
    }

    /** What stands behind the chosen row; null while none is chosen. */
    public ObjectProperty<@Nullable Behind> behind() {
        return behind;
    }

    /** What stands behind the chosen row. */
    public Optional<Behind> chosen() {
        return Optional.ofNullable(behind.get());
    }
}
