package muniment.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import muniment.signing.Refusal;

/**
 * Reads what may be made to keep a reader busy for ever: on a thread of its own, with a deep stack, for so long and no
 * longer. What is late is left behind and does not keep the program alive.
 */
record Deadline(Duration longest) {
    private static final long STACK = 64L << 20;

    static Deadline of(Duration longest) {
        return new Deadline(longest);
    }

    /** For a report, which an honest one never needs. */
    static Deadline ofReport() {
        return new Deadline(Duration.ofMinutes(2));
    }

    /** The answer, or nothing when it is late or needs more memory than there is. */
    <T> Optional<T> meet(Callable<T> work) throws Refusal {
        var task = new FutureTask<>(work);
        var thread = new Thread(null, task, "muniment-reader", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return Optional.of(task.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            task.cancel(true);
            return Optional.empty();
        } catch (InterruptedException wanted) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException problem) {
            return switch (problem.getCause()) {
                case VirtualMachineError tooMuch -> Optional.empty();
                case Refusal refusal -> throw refusal;
                case RuntimeException defect -> throw defect;
                case null, default -> throw new IllegalStateException(problem.getCause());
            };
        }
    }
}
