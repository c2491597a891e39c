package muniment.desktop.welcome;

import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import muniment.journal.JournalProblem;
import muniment.journal.JournalProblem.Kind;

/** Tries a password on a protected assessment, in the background. */
@FunctionalInterface
public interface Unlocking {
    /**
     * @param typed is overwritten
     * @param done is told on the JavaFX thread that the assessment is open
     * @param failed is told on the JavaFX thread why it is not
     */
    void attempt(char[] typed, Runnable done, Consumer<? super Throwable> failed);

    /** Whether a file did not open because it needs a password. */
    static boolean isAskedFor(Throwable problem) {
        return isOf(problem, Kind.PASSWORD_NEEDED);
    }

    /** Whether a file did not open because the password was another one. */
    static boolean wasWrong(Throwable problem) {
        return isOf(problem, Kind.PASSWORD_WRONG);
    }

    private static boolean isOf(Throwable problem, Kind kind) {
        var told = problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        return told instanceof JournalProblem journal && journal.kind() == kind;
    }
}
