package muniment.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.Region;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.desktop.kit.Dialogs;
import muniment.desktop.kit.Sheet;
import muniment.desktop.outside.Outside;
import muniment.desktop.shell.Navigator;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.work.Errands;
import muniment.desktop.work.Notice;
import muniment.desktop.work.NoticeBoard;
import muniment.journal.JournalProblem;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.session.Desk;
import muniment.session.Jobs;
import muniment.session.Session;
import muniment.session.Workplace;
import muniment.text.Phrase;
import muniment.text.Text;

/**
 * A real assessment for tests of presenters without a toolkit: what would run on the screen's thread waits in a queue
 * that the test works off.
 */
public final class Headless implements AutoCloseable {
    public final Text text = Bundles.load();
    public final List<Place> visited = new ArrayList<>();
    public final AnsweringChoosers choosers = new AnsweringChoosers();
    public final RecordingBrowser browser = new RecordingBrowser();
    public final MemoryPasteboard pasteboard = new MemoryPasteboard();
    public final Navigator navigator = new Visits(visited);
    public final Desk desk;
    public final OpenDocument document;
    public final Surroundings surroundings;
    public final NoticeBoard notices;
    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Jobs jobs = Jobs.onThreads();
    private final Path home;
    private Session session;

    private Headless(Path home) throws Exception {
        this.home = home;
        desk = Desk.at(Workplace.in(home, Clock.fixed(Bench.NOW, ZoneOffset.UTC)));
        session = desk.create(
                home.resolve("orders.muniment"), Scope.of("Orders platform", "orders-prod"), Map.of(), Bench.AUTHOR);
        notices = new NoticeBoard(text, problem -> {
            throw new IllegalStateException(problem);
        });
        document = new OpenDocument(session, screen::add, notices);
        surroundings = new Surroundings(
                text,
                navigator,
                new Errands(jobs, screen::add, notices, text),
                notices,
                new NoDialogs(),
                new Outside(choosers, browser, pasteboard));
    }

    /** An assessment in this directory. */
    public static Headless in(Path home) throws Exception {
        return new Headless(home);
    }

    /** The way onto the screen's thread. */
    public Executor ui() {
        return screen::add;
    }

    /** The words of what is not settled. */
    public List<String> told() {
        return notices.unsettled().stream().map(Notice::words).toList();
    }

    /** Does what waits for the screen's thread until something holds; fails when nothing comes any more. */
    public void until(BooleanSupplier holds) {
        try {
            while (!holds.getAsBoolean()) {
                var task = screen.poll(60, TimeUnit.SECONDS);
                if (task == null) {
                    throw new AssertionError("nothing more comes to the screen");
                }
                task.run();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Submits a command that must be accepted, and waits until the screen has seen it. */
    public void with(Command command) throws Exception {
        if (session.submit(command).get() instanceof Decision.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
        var revision = session.snapshot().revision();
        until(() -> document.snapshot().revision() >= revision);
    }

    /** Closes the document and opens it again as somebody else. */
    public OpenDocument reopenAs(Person person) throws Exception {
        document.letGo();
        session.close();
        session = desk.open(home.resolve("orders.muniment"), person);
        return new OpenDocument(session, screen::add, surroundings.notices());
    }

    @Override
    public void close() throws JournalProblem {
        jobs.close();
        session.close();
    }

    private record Visits(List<Place> visited) implements Navigator {
        @Override
        public void go(Place place) {
            visited.add(place);
        }

        @Override
        public void back() {}

        @Override
        public void forward() {}
    }

    /** No dialog opens without a toolkit. */
    private static final class NoDialogs implements Dialogs {
        @Override
        public void open(Sheet sheet) {
            throw new IllegalStateException(sheet.titleKey());
        }

        @Override
        public void confirm(String titleKey, Phrase body, String verbKey, Runnable yes) {
            throw new IllegalStateException(titleKey);
        }

        @Override
        public void tell(String titleKey, Region content) {
            throw new IllegalStateException(titleKey);
        }
    }
}
