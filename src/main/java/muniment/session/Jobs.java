package muniment.session;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import muniment.text.Phrase;

/** Starts long work away from the thread that asked for it. */
public final class Jobs implements AutoCloseable {
    private static final int AT_A_TIME = 4;

    private final Executor executor;
    private final Runnable end;

    private record Waiting<T>(Running<T> running, Job<T> job) implements Runnable {
        @Override
        public void run() {
            running.run(job);
        }
    }

    private Jobs(Executor executor, Runnable end) {
        this.executor = executor;
        this.end = end;
    }

    /** A few jobs at a time, on threads that do not keep the program alive; further ones wait for their turn. */
    public static Jobs onThreads() {
        ExecutorService threads = Executors.newFixedThreadPool(
                AT_A_TIME, Thread.ofPlatform().daemon().name("muniment-job-", 1).factory());
        return new Jobs(
                threads,
                () -> threads.shutdownNow().stream()
                        .filter(Waiting.class::isInstance)
                        .forEach(waiting -> ((Waiting<?>) waiting).running().drop()));
    }

    /** Each job at once on the caller's thread, for commands and tests. */
    public static Jobs inline() {
        return new Jobs(Runnable::run, () -> {});
    }

    /** Starts a job. */
    public <T> Running<T> start(Phrase title, Job<T> job) {
        var running = new Running<T>(title);
        executor.execute(new Waiting<>(running, job));
        return running;
    }

    @Override
    public void close() {
        end.run();
    }
}
