package muniment.signing.online;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * All questions that the proofs of one document need. However many addresses its certificates name, they end together
 * in a bounded time.
 */
final class Conversation {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ANSWERS_AWAITED = 6;
    /** How soon a waiting that nobody wants any more ends. */
    private static final long GLANCE = Duration.ofMillis(200).toNanos();

    private final Duration patience;
    private final Asking asking;
    private final long end;
    private final List<Unanswered> unanswered = new ArrayList<>();

    Conversation(Asking asking) {
        this(PATIENCE, asking);
    }

    /** @param patience for one answer, from the first byte sent to the last received */
    Conversation(Duration patience, Asking asking) {
        this.patience = patience;
        this.asking = asking;
        this.end = System.nanoTime() + patience.multipliedBy(ANSWERS_AWAITED).toNanos();
    }

    Duration patience() {
        return patience;
    }

    <T> T answer(URI address, CompletableFuture<T> answer)
            throws TimeoutException, ExecutionException, InterruptedException {
        long until = Math.min(end, System.nanoTime() + patience.toNanos());
        while (true) {
            asking.awaits(address);
            long left = until - System.nanoTime();
            try {
                return answer.get(Math.min(left, GLANCE), TimeUnit.NANOSECONDS);
            } catch (TimeoutException problem) {
                if (left <= GLANCE) {
                    throw problem;
                }
            }
        }
    }

    /** The answer to this question is missing; whether that matters is seen when all are asked. */
    void missed(Unanswered problem) {
        unanswered.add(problem);
    }

    List<Unanswered> unanswered() {
        return List.copyOf(unanswered);
    }
}
