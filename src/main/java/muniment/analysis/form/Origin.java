package muniment.analysis.form;

import muniment.analysis.reading.Exhibit;
import muniment.analysis.reading.Recognition;
import muniment.observation.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a text comes from and what is known of it before it is read.
 *
 * @param title what rows in it are called, such as a virtual table named by a query or by the file; empty if nothing
 *     says so
 * @param node the node that a command line or the name of the file names; null if none does
 * @param place where everything in the text stands, for a text within a JSON document; null where its lines count
 * @param fault why the text is no evidence although it can be read, such as a command that failed; null if it is
 */
public record Origin(
        Exhibit exhibit,
        Stated stated,
        String title,
        @Nullable String node,
        @Nullable Place place,
        @Nullable String fault) {
    /** A place to gather what a form finds in one output. */
    public Gathering gathering() {
        return new Gathering(this);
    }

    /** Whether an output that was recognised so is wanted: always, unless a person said that it is something else. */
    public boolean wants(Recognition recognition) {
        return stated.kind() == null || stated.kind().equals(recognition.kind());
    }

    /** The same with another title. */
    public Origin titled(String name) {
        return new Origin(exhibit, stated, name, node, place, fault);
    }

    /** The same with another node. */
    public Origin at(@Nullable String address) {
        return new Origin(exhibit, stated, title, address, place, fault);
    }

    /** A text within the exhibit. */
    public Origin within(Place container, @Nullable String problem) {
        return new Origin(exhibit, stated, title, node, container, problem);
    }
}
