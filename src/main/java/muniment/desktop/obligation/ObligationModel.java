package muniment.desktop.obligation;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.Mark;
import muniment.desktop.observation.ObservationRow;

/** What the page of one obligation shows, in parts that change on their own. */
public final class ObligationModel {
    private final ObjectProperty<Head> head = new SimpleObjectProperty<>(Head.NONE);
    private final ObjectProperty<Asked> asked = new SimpleObjectProperty<>(Asked.NOTHING);
    private final ObjectProperty<Walk> walk = new SimpleObjectProperty<>(Walk.NOWHERE);
    private final ObservableList<NextStep> steps = FXCollections.observableArrayList();
    private final ObservableList<Event> history = FXCollections.observableArrayList();
    private final ObjectProperty<List<ObservationRow>> observed = new SimpleObjectProperty<>(List.of());
    private final JudgementModel judgement = new JudgementModel();
    private final EvidenceModel evidence = new EvidenceModel();
    private final ReviewModel review = new ReviewModel();

    /** What it is and where it stands. */
    ObjectProperty<Head> head() {
        return head;
    }

    /** What the catalog says of it. */
    ObjectProperty<Asked> asked() {
        return asked;
    }

    /** Where it is in the list that it was opened from. */
    ObjectProperty<Walk> walk() {
        return walk;
    }

    /** What is open, the heaviest first. */
    ObservableList<NextStep> steps() {
        return steps;
    }

    /** What analyses saw in its evidence, worst first; what newer observations replaced stands last. */
    ObjectProperty<List<ObservationRow>> observed() {
        return observed;
    }

    /** What was done, latest first. */
    ObservableList<Event> history() {
        return history;
    }

    JudgementModel judgement() {
        return judgement;
    }

    EvidenceModel evidence() {
        return evidence;
    }

    ReviewModel review() {
        return review;
    }

    /**
     * The head of the page.
     *
     * @param weight how critical it is, and why
     * @param stands what it is and where it stands, as badges
     * @param owed whether the customer has to answer for it; what only informs has no result and no evidence
     */
    record Head(
            String id, String section, String title, String question, Weight weight, List<Mark> stands, boolean owed) {
        static final Head NONE = new Head("", "", "", "", new Weight("", ""), List.of(), false);

        Head {
            stands = List.copyOf(stands);
        }
    }

    /** How critical it is, and why; empty where it only informs. */
    record Weight(String level, String reason) {}

    /** What the catalog says: the statement, both parts of it, and how it is shown. */
    record Asked(
            String statement,
            String provider,
            String customer,
            List<Artefact> artefacts,
            List<String> pitfalls,
            List<Link> sources,
            List<Check> checks) {
        static final Asked NOTHING = new Asked("", "", "", List.of(), List.of(), List.of(), List.of());

        Asked {
            artefacts = List.copyOf(artefacts);
            pitfalls = List.copyOf(pitfalls);
            sources = List.copyOf(sources);
            checks = List.copyOf(checks);
        }
    }

    /** Evidence that is accepted: what it must show and how to obtain it. */
    record Artefact(String id, String title, String mustShow, String obtain) {}

    /** A source with its address. */
    record Link(String title, String url) {}

    /** A check that corroborates it. */
    record Check(String title, Mark severity, String threshold, String basis) {}

    /** Something open and what to do about it. */
    record NextStep(Mark weight, String why, String next) {}

    /** Something that was done. */
    record Event(String id, Mark what, String who, String when, String said) {}

    /** Where one is: such as "12 of 53". */
    record Walk(String position, boolean before, boolean after) {
        static final Walk NOWHERE = new Walk("", false, false);
    }
}
