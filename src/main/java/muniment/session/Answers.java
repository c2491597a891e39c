package muniment.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import muniment.assessment.Decision;
import muniment.journal.JournalProblem;

/** Waits for what a session decides. */
public final class Answers {
    private Answers() {}

    /**
     * The decision, once it is on the disk. Not for a thread that paints a window.
     *
     * @throws JournalProblem if it could not be kept
     */
    public static Decision of(CompletableFuture<Decision> decision) throws JournalProblem {
        try {
            return decision.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof JournalProblem problem) {
                throw problem;
            }
            throw e;
        }
    }
}
