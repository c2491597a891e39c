package muniment.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.journal.JournalProblem;
import muniment.journal.Scope;
import muniment.session.Desk;
import muniment.session.Session;
import muniment.session.Snapshot;
import muniment.session.Workplace;

/** A real assessment for tests of presenters, which need no window. */
public final class Practice implements AutoCloseable {
    private final Session session;

    private Practice(Session session) {
        this.session = session;
    }

    /** A new assessment in this directory. */
    public static Practice in(Path home) throws Exception {
        var desk = Desk.at(Workplace.in(home, Clock.fixed(Bench.NOW, ZoneOffset.UTC)));
        return new Practice(desk.create(
                home.resolve("orders.muniment"), Scope.of("Orders platform", "orders-prod"), Map.of(), Bench.AUTHOR));
    }

    /** Does what must be accepted. */
    public Practice does(Iterable<Command> commands) throws Exception {
        for (var command : commands) {
            if (session.submit(command).get() instanceof Decision.Refused refused) {
                throw new IllegalStateException(refused.toString());
            }
        }
        return this;
    }

    public Session session() {
        return session;
    }

    public Snapshot snapshot() {
        return session.snapshot();
    }

    @Override
    public void close() throws JournalProblem {
        session.close();
    }
}
