package muniment.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Window;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.desktop.kit.FxThread;
import muniment.desktop.kit.WindowDialogs;
import muniment.desktop.outside.Outside;
import muniment.desktop.shell.Navigator;
import muniment.desktop.shell.OpenDocument;
import muniment.desktop.shell.Place;
import muniment.desktop.shell.Surroundings;
import muniment.desktop.work.Errands;
import muniment.desktop.work.NoticeBoard;
import muniment.journal.JournalProblem;
import muniment.journal.Person;
import muniment.journal.Scope;
import muniment.session.CommandRefused;
import muniment.session.Desk;
import muniment.session.Jobs;
import muniment.session.Session;
import muniment.session.Workplace;
import muniment.text.Text;

/**
 * A real assessment in a temporary directory with everything that a room has around it, for tests of one room: choosers
 * answer what the test says, places that were gone to are remembered, what has no words fails the test.
 */
public final class Bench implements AutoCloseable {
    public static final Person AUTHOR = new Person("Ada Auditor", "ada@example.org");

    /** Noon of a day on which the catalog was in force. */
    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    public final Text text = Bundles.load();
    public final List<Place> visited = new ArrayList<>();
    public final List<Throwable> crashes = new ArrayList<>();
    public final AnsweringChoosers choosers = new AnsweringChoosers();
    public final RecordingBrowser browser = new RecordingBrowser();
    public final MemoryPasteboard pasteboard = new MemoryPasteboard();
    public final AtomicReference<Window> window = new AtomicReference<>();
    public final NoticeBoard notices = new NoticeBoard(text, crashes::add);
    public final Desk desk;
    public final Session session;
    public final OpenDocument document;
    public final Surroundings surroundings;
    private final Jobs jobs = Jobs.onThreads();

    private Bench(Path home) throws JournalProblem, CommandRefused {
        desk = Desk.at(Workplace.in(home, Clock.fixed(NOW, ZoneOffset.UTC)));
        session = desk.create(
                home.resolve("orders.muniment"), Scope.of("Orders platform", "orders-prod"), Map.of(), AUTHOR);
        document = new OpenDocument(session, new FxThread(), notices);
        surroundings = new Surroundings(
                text,
                new RecordingNavigator(visited),
                new Errands(jobs, new FxThread(), notices, text),
                notices,
                new WindowDialogs(text, window::get),
                new Outside(choosers, browser, pasteboard));
    }

    /** A bench with a new assessment in this directory. */
    public static Bench in(Path home) throws IOException {
        try {
            return new Bench(home);
        } catch (JournalProblem | CommandRefused problem) {
            throw new IOException(problem);
        }
    }

    /** Submits a command that must be accepted, and waits for it. */
    public Bench with(Command command) throws InterruptedException, ExecutionException {
        if (session.submit(command).get() instanceof Decision.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
        return this;
    }

    @Override
    public void close() throws JournalProblem {
        document.letGo();
        jobs.close();
        session.close();
    }

    private record RecordingNavigator(List<Place> visited) implements Navigator {
        @Override
        public void go(Place place) {
            visited.add(place);
        }

        @Override
        public void back() {}

        @Override
        public void forward() {}
    }
}
