package muniment.desktop.observation;

import java.util.List;
import muniment.catalog.Sha256;
import muniment.desktop.kit.Mark;
import muniment.observation.Place;

/**
 * An observation fit to be shown.
 *
 * @param id names it among the others of its list
 */
public record ObservationRow(String id, Told told, Compared compared, Grounds grounds, Standing standing) {
    /**
     * What was seen.
     *
     * @param check the title of the check
     * @param outcome what it counts as
     * @param about the subject, empty for the cluster as a whole
     */
    public record Told(String check, Mark outcome, String about, String says) {}

    /**
     * What was compared.
     *
     * @param measured empty where nothing was measured
     * @param deviates whether this assessment uses a value of its own
     */
    public record Compared(String measured, String threshold, String sources, boolean deviates) {}

    /** What it rests on. */
    public record Grounds(List<Cited> places, String captured) {
        public Grounds {
            places = List.copyOf(places);
        }
    }

    /** A place in an artefact. */
    public record Cited(String words, Sha256 digest, Place at) {}

    /**
     * What it is worth, and what people say of it.
     *
     * @param marks such as that others contradict it
     * @param against what others say, a line each
     * @param superseded whether a newer one took its place
     * @param ruling what a person said of it, in words; empty where nobody said anything
     * @param ways what a person can do about it
     */
    public record Standing(List<Mark> marks, List<String> against, boolean superseded, String ruling, Ways ways) {
        public Standing {
            marks = List.copyOf(marks);
            against = List.copyOf(against);
        }
    }

    /** What a person can do about an observation. */
    public enum Ways {
        /** Only look: it is not recorded yet. */
        LOOK,
        /** Accept it or override it. */
        RULE,
        /** Take back what was said of it. */
        LEAVE
    }

    /** What a screen reader says of it. */
    public String spoken() {
        return String.join(". ", told.check(), told.outcome().word(), told.says());
    }
}
