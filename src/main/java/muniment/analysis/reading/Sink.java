package muniment.analysis.reading;

import java.time.Instant;
import muniment.analysis.fact.Fact;
import muniment.observation.Place;

/**
 * Takes what a reader finds in one output.
 *
 * <p>Bounded: more facts than {@link #LIMIT} are counted, not kept, and the reading then says that it is incomplete.
 */
public interface Sink {
    /** More facts of one output are not kept. */
    int LIMIT = 1_000_000;

    /** A fact and where it stands. */
    void fact(Fact fact, Place place);

    /** What could not be read or was left out, in words. */
    void remark(String text);

    /** The cluster that the output names. */
    void cluster(String name);

    /** The node that answered, where the output says so. */
    void node(String address);

    /** A moment at which the output was true; the latest one counts. */
    void capturedAt(Instant moment);
}
