package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muniment.assessment.Command;
import muniment.assessment.Decision;
import muniment.assessment.Decisions;
import muniment.catalog.Obligation;
import muniment.catalog.StatementId;
import muniment.journal.Access;
import muniment.journal.JournalProblem;
import muniment.session.Answers;
import muniment.session.CommandRefused;
import muniment.session.FileProblem;
import muniment.session.Session;
import muniment.session.Snapshot;

/** An assessment that a command works on. */
record Opened(Session session) implements AutoCloseable {
    /** For looking at; nothing is written, not even a key. */
    static Opened toRead(Terminal terminal, Path file) throws UsageProblem, FileProblem, JournalProblem {
        var desk = terminal.desk();
        return new DocumentPassword(terminal)
                .<Opened, RuntimeException>unlocking(file, password -> new Opened(desk.look(file, password)));
    }

    /** For changes; refused when somebody else has it open, or it cannot be written to. */
    static Opened toWrite(Terminal terminal, Path file, AuthorOption author) throws Exception {
        var opened = byAuthor(terminal, file, author);
        if (opened.snapshot().access() instanceof Access.ReadOnly(var reason)) {
            opened.close();
            throw new JournalProblem(JournalProblem.Kind.READ_ONLY, null, file.toString(), reason);
        }
        return opened;
    }

    /** For changes if it can be written to; for looking at otherwise, with the reason in its snapshot. */
    static Opened byAuthor(Terminal terminal, Path file, AuthorOption author) throws Exception {
        var desk = terminal.desk();
        var person = author.person(terminal, desk);
        return new DocumentPassword(terminal)
                .<Opened, RuntimeException>unlocking(file, password -> new Opened(desk.open(file, person, password)));
    }

    Snapshot snapshot() {
        return session.snapshot();
    }

    /** Does what the command says, or tells why not. */
    void submit(Command command) throws CommandRefused, JournalProblem {
        require(Answers.of(session.submit(command)));
    }

    /** Does what the commands say in one step, or tells why not and does nothing. */
    void submitTogether(List<? extends Command> commands) throws CommandRefused, JournalProblem {
        require(Answers.of(session.submit(List.copyOf(commands))));
    }

    /** Tells why not if any of the commands would be refused as the assessment is now; writes nothing. */
    void allow(List<? extends Command> commands) throws CommandRefused {
        var now = snapshot();
        var decisions = new Decisions(now.catalog(), now.assessment(), now.author(), session.today());
        var reasons = new ArrayList<Decision.Reason>();
        for (var command : commands) {
            if (decisions.decide(command) instanceof Decision.Refused(var further)) {
                reasons.addAll(further);
            }
        }
        if (!reasons.isEmpty()) {
            throw new CommandRefused(reasons);
        }
    }

    static void require(Decision decision) throws CommandRefused {
        if (decision instanceof Decision.Refused(var reasons)) {
            throw new CommandRefused(reasons);
        }
    }

    /** The obligation that a person named, with suggestions when there is none of that name. */
    Obligation obligation(String name) throws UsageProblem {
        var obligations = snapshot().catalog().obligations();
        var found = obligations.stream()
                .filter(obligation -> obligation.id().value().equals(name))
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        var similar = obligations.stream()
                .map(Obligation::id)
                .map(StatementId::value)
                .filter(id -> similar(id, name))
                .toList();
        throw similar.isEmpty()
                ? new UsageProblem("cli.obligation-unknown", name)
                : new UsageProblem("cli.obligation-similar", name, String.join(", ", similar));
    }

    private static boolean similar(String id, String name) {
        for (var part : name.split("[.-]")) {
            if (part.length() > 2 && id.contains(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws JournalProblem {
        session.close();
    }
}
