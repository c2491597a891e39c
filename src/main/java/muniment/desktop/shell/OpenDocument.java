package muniment.desktop.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.desktop.kit.FxThread;
import muniment.desktop.work.Notices;
import muniment.journal.EvidenceFiles;
import muniment.session.Session;
import muniment.session.Snapshot;
import muniment.session.Subscription;

/**
 * The open assessment as the screen sees it: the latest snapshot as an observable value of the JavaFX thread, and the
 * way to change it.
 *
 * <p>Guarantees that a snapshot is published before the decision that made it is answered, and that a change which
 * could not be kept becomes a notice.
 */
public final class OpenDocument {
    private final Session session;
    private final Executor ui;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final Subscription subscription;

    public OpenDocument(Session session, Executor ui, Notices notices) {
        this.session = session;
        this.ui = ui;
        this.notices = notices;
        this.snapshot = new ReadOnlyObjectWrapper<>(session.snapshot());
        this.subscription = session.watch(FxThread.latest(ui, this::see));
    }

    /** The assessment as it is now. */
    public Snapshot snapshot() {
        return snapshot.get();
    }

    /** The same, observable. */
    public ReadOnlyObjectProperty<Snapshot> snapshots() {
        return snapshot.getReadOnlyProperty();
    }

    /** The session behind it, for jobs: never use it on the JavaFX thread to read or write files. */
    public Session session() {
        return session;
    }

    /** The bytes of evidence, for jobs. */
    public EvidenceFiles files() {
        return session.files();
    }

    /** Submits a command; the decision is answered on the JavaFX thread once it is on the disk. */
    public void submit(Command command, Consumer<Decision> then) {
        answer(session.submit(command), then);
    }

    /** Takes back what was done last here. */
    public void undo(Consumer<Decision> then) {
        answer(session.undo(), then);
    }

    /** Does again what was undone last here. */
    public void redo(Consumer<Decision> then) {
        answer(session.redo(), then);
    }

    /** Stops watching; the session is closed by whoever opened it. */
    public void letGo() {
        subscription.close();
    }

    /** The session publishes before it answers, but an answer may overtake what it published on its way here. */
    private void see(Snapshot seen) {
        if (seen.revision() > snapshot.get().revision()) {
            snapshot.set(seen);
        }
    }

    private void answer(CompletableFuture<Decision> decision, Consumer<Decision> then) {
        decision.whenComplete((decided, problem) -> ui.execute(() -> {
            see(session.snapshot());
            if (problem == null) {
                then.accept(decided);
            } else {
                notices.failed(problem);
            }
        }));
    }
}
