package muniment.session;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import muniment.text.Phrase;

/** A job that was started: its title, how far it is, its end, and the way to cancel it. */
public final class Running<T> {
    private final Phrase title;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private final List<Consumer<Step>> watchers = new CopyOnWriteArrayList<>();
    private volatile boolean cancelled;

    Running(Phrase title) {
        this.title = title;
    }

    public Phrase title() {
        return title;
    }

    /** Ends with the job: its value, its failure, or a {@link CancellationException}. */
    public CompletableFuture<T> result() {
        return result;
    }

    /** Asks the job to stop at its next step. */
    public void cancel() {
        cancelled = true;
    }

    /** Is told each step, on the job's own thread. */
    public Subscription watch(Consumer<Step> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    void run(Job<T> job) {
        try {
            result.complete(job.run(this::step));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    /** Ends a job that never began. */
    void drop() {
        result.cancel(false);
    }

    private void step(long done, long whole, Phrase what) {
        if (cancelled) {
            throw new CancellationException();
        }
        var step = new Step(done, whole, what);
        watchers.forEach(watcher -> watcher.accept(step));
    }

    /** How far a job is; {@code whole} is negative when nobody knows. */
    public record Step(long done, long whole, Phrase what) {}
}
