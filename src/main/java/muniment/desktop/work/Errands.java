package muniment.desktop.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muniment.desktop.kit.FxThread;
import muniment.session.Job;
import muniment.session.Jobs;
import muniment.session.Running;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Starts long work in the background and brings its end back to the JavaFX thread.
 *
 * <p>Guarantees that no failure vanishes: without a handler of its own it becomes a notice.
 */
public final class Errands {
    private final Jobs jobs;
    private final Executor ui;
    private final Notices notices;
    private final Text text;
    private final ObservableList<Errand> underWay = FXCollections.observableArrayList();
    private final ObservableList<Errand> underWayToRead = FXCollections.unmodifiableObservableList(underWay);
    private final List<Waiting> waiting = new ArrayList<>();

    /** Something that goes on when these have ended. */
    private record Waiting(Set<Errand> left, Runnable then) {}

    public Errands(Jobs jobs, Executor ui, Notices notices, Text text) {
        this.jobs = jobs;
        this.ui = ui;
        this.notices = notices;
        this.text = text;
    }

    /** What is under way, oldest first. */
    public ObservableList<Errand> underWay() {
        return underWayToRead;
    }

    /** The titles of what writes something that the person waits for. */
    public List<String> writing() {
        return underWay.stream().filter(Errand::writing).map(Errand::title).toList();
    }

    /** Asks what writes for the person to stop. */
    public void stopWriting() {
        underWay.stream().filter(Errand::writing).toList().forEach(Errand::cancel);
    }

    /**
     * Asks what nobody waits for to stop, and lets finish what writes for the person.
     *
     * @param then is told when all that is under way now has ended and its end was told; at once when nothing is
     */
    public void stop(Runnable then) {
        var left = new HashSet<>(underWay);
        if (left.isEmpty()) {
            then.run();
        } else {
            waiting.add(new Waiting(left, then));
            underWay.stream().filter(errand -> !errand.writing()).toList().forEach(Errand::cancel);
        }
    }

    /** Starts a job; a failure becomes a notice. */
    public <T> Running<T> start(Phrase title, Job<T> job, Consumer<? super T> done) {
        return start(title, job, done, notices::failed);
    }

    /**
     * Starts a job.
     *
     * @param done is told its value on the JavaFX thread
     * @param failed is told what went wrong on the JavaFX thread; a {@link CancellationException} when it was cancelled
     */
    public <T> Running<T> start(
            Phrase title, Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return start(false, title, job, done, failed);
    }

    /**
     * Does a little in the background that nobody needs to see or to stop, such as reading the lines that come into
     * sight; whoever starts it bears that its end is told late, or never when the window closes.
     */
    public <T> void quietly(Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        jobs.start(Phrase.of("kit.reading"), job)
                .result()
                .whenComplete((value, problem) -> ui.execute(() -> finish(value, problem, done, failed)));
    }

    /** Starts a job that writes something which the person waits for; a failure becomes a notice. */
    public <T> Running<T> startWriting(Phrase title, Job<T> job, Consumer<? super T> done) {
        return startWriting(title, job, done, notices::failed);
    }

    /** Starts a job that writes something which the person waits for: whoever would stop it asks first. */
    public <T> Running<T> startWriting(
            Phrase title, Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        return start(true, title, job, done, failed);
    }

    private <T> Running<T> start(
            boolean writing, Phrase title, Job<T> job, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        var running = jobs.start(title, job);
        var errand = new Errand(running, writing, text);
        ui.execute(() -> underWay.add(errand));
        running.watch(FxThread.latest(ui, step -> errand.at(step, text)));
        running.result()
                .whenComplete((value, problem) -> ui.execute(() -> {
                    underWay.remove(errand);
                    try {
                        finish(value, problem, done, failed);
                    } finally {
                        ended(errand);
                    }
                }));
        return running;
    }

    private void ended(Errand errand) {
        var over = waiting.stream()
                .filter(one -> one.left().remove(errand) && one.left().isEmpty())
                .toList();
        waiting.removeIf(one -> one.left().isEmpty());
        over.forEach(one -> one.then().run());
    }

    private static <T> void finish(
            T value, @Nullable Throwable problem, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        if (problem == null) {
            done.accept(value);
        } else {
            failed.accept(causeOf(problem));
        }
    }

    static Throwable causeOf(Throwable problem) {
        return problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
    }
}
