package muniment.session;

import java.util.concurrent.CancellationException;
import muniment.text.Phrase;

/** What a job tells of itself while it runs. */
public interface Progress {
    /**
     * Says how far it is; stops the job if it was cancelled.
     *
     * @param whole the size of the whole in the same unit, or a negative number when nobody knows
     * @throws CancellationException if the person does not want it any more
     */
    void at(long done, long whole, Phrase what);

    /** For work that nobody watches. */
    static Progress unwatched() {
        return (_, _, _) -> {};
    }
}
