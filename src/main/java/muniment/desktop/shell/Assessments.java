package muniment.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.work.Errands;
import muniment.desktop.work.Notices;
import muniment.journal.JournalProblem;
import muniment.session.Desk;
import muniment.session.FileProblem;
import muniment.session.Job;
import muniment.session.Session;
import muniment.text.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The one assessment that is open in the window.
 *
 * <p>Guarantees that files are opened and closed in the background and one at a time, that the one before is closed
 * only when the next one could be opened, and that a session is closed only when no job works with it any more: jobs
 * that write for the person are stopped only when they agree.
 */
public final class Assessments {
    private final Desk desk;
    private final Errands errands;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Executor ui;
    private final ReadOnlyObjectWrapper<@Nullable OpenDocument> current = new ReadOnlyObjectWrapper<>();
    private final List<Runnable> afterClosing = new ArrayList<>();
    private boolean opening;
    private int closing;

    public Assessments(Desk desk, Errands errands, Notices notices, Dialogs dialogs, Executor ui) {
        this.desk = desk;
        this.errands = errands;
        this.notices = notices;
        this.dialogs = dialogs;
        this.ui = ui;
    }

    /** What is open; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable OpenDocument> current() {
        return current.getReadOnlyProperty();
    }

    /** What is open, if anything. */
    public Optional<OpenDocument> open() {
        return Optional.ofNullable(current.get());
    }

    /**
     * Opens a file in place of what is open.
     *
     * @param opening opens it in the background
     * @param opened is told on the JavaFX thread that it is open, and whether it was before
     * @param failed is told on the JavaFX thread why not
     */
    public void open(Path file, Job<Session> opening, Consumer<Boolean> opened, Consumer<? super Throwable> failed) {
        var before = current.get();
        var known = new AtomicBoolean();
        replace(
                Phrase.of("shell.opening", file.getFileName()),
                progress -> {
                    known.set(before != null && same(file, before.session()));
                    return before != null && known.get() ? before.session() : opening.run(progress);
                },
                () -> opened.accept(known.get()),
                failed);
    }

    /** Whether a file is the one of this session, by whatever path; what cannot be found is not. */
    private static boolean same(Path file, Session session) {
        try {
            return Files.isSameFile(file, session.snapshot().file());
        } catch (IOException notThere) {
            return false;
        }
    }

    /**
     * Runs a job that opens or makes an assessment, and shows that in place of what is open. Does nothing while another
     * one is being opened.
     *
     * @param done is told on the JavaFX thread that it went well, before the assessment is shown
     */
    public void replace(Phrase title, Job<Session> job, Runnable done, Consumer<? super Throwable> failed) {
        if (opening) {
            return;
        }
        unlessWriting(() -> {
            opening = true;
            whenClosed(() -> errands.start(
                    title,
                    progress -> remembered(job.run(progress)),
                    session -> {
                        opening = false;
                        done.run();
                        show(session);
                    },
                    problem -> {
                        opening = false;
                        failed.accept(problem);
                    }));
        });
    }

    /** What could not be put on the list of recent files is open all the same. */
    private Session remembered(Session session) throws JournalProblem {
        try {
            desk.opened(session.snapshot().file());
            return session;
        } catch (FileProblem unwritten) {
            ui.execute(() -> notices.failed(unwritten));
            return session;
        } catch (RuntimeException defect) {
            session.close();
            throw defect;
        }
    }

    private void show(Session session) {
        var before = current.get();
        if (before == null || before.session() != session) {
            letGo();
            current.set(new OpenDocument(session, ui, notices));
        }
    }

    /** Asks whether to stop what is being written for the person, if anything is; nothing happens if they say no. */
    public void unlessWriting(Runnable then) {
        var writing = errands.writing();
        if (writing.isEmpty()) {
            then.run();
            return;
        }
        var what = Phrase.of("shell.stop.what", String.join(", ", writing));
        dialogs.confirm("shell.stop.title", what, "shell.stop.verb", () -> {
            errands.stopWriting();
            then.run();
        });
    }

    /**
     * Closes what is open and waits for everything under way, another closing and an opening among it.
     *
     * @param then is told on the JavaFX thread when nothing is open and nothing under way
     */
    public void close(Runnable then) {
        letGo();
        errands.stop(() -> {
            if (current.get() == null && errands.underWay().isEmpty()) {
                then.run();
            } else {
                close(then);
            }
        });
    }

    private void letGo() {
        var leaving = current.get();
        if (leaving == null) {
            return;
        }
        current.set(null);
        leaving.letGo();
        closing++;
        errands.stop(() -> errands.start(
                Phrase.of("shell.closing"),
                _ -> {
                    leaving.session().close();
                    return true;
                },
                _ -> closed(),
                problem -> {
                    closed();
                    notices.failed(problem);
                }));
    }

    private void closed() {
        closing--;
        if (closing == 0) {
            var next = List.copyOf(afterClosing);
            afterClosing.clear();
            next.forEach(Runnable::run);
        }
    }

    /** Goes on when no file is being closed: it could be the one that is wanted next. */
    private void whenClosed(Runnable then) {
        if (closing == 0) {
            then.run();
        } else {
            afterClosing.add(then);
        }
    }
}
