package muniment.session.analysis;

import muniment.analysis.form.Stated;
import muniment.analysis.reading.Exhibit;

/** A file that was handed over, and what a person says of it. */
public record Handed(Exhibit exhibit, Stated stated) {
    /** A file of which nobody says anything. */
    public static Handed of(Exhibit exhibit) {
        return new Handed(exhibit, Stated.NOTHING);
    }
}
