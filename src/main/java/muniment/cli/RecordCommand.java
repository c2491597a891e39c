package muniment.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muniment.assessment.Command.AcceptRisk;
import muniment.assessment.Command.OfObligation;
import muniment.assessment.Command.Remark;
import muniment.assessment.Command.SetDue;
import muniment.assessment.Command.SetOwner;
import muniment.assessment.Command.SetResult;
import muniment.catalog.StatementId;
import muniment.journal.Method;
import muniment.journal.Result;
import muniment.session.Incoming;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges an obligation and records what supports the judgement. */
@Command(name = "record")
final class RecordCommand extends DocumentCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OBLIGATION", descriptionKey = "obligation")
    private String obligation = "";

    @Option(names = "--result", paramLabel = "RESULT", descriptionKey = "result")
    private @Nullable Result result;

    @Option(names = "--because", paramLabel = "TEXT", descriptionKey = "because", defaultValue = "")
    private String because = "";

    @Option(names = "--method", paramLabel = "METHOD", descriptionKey = "method")
    private @Nullable Method method;

    @Option(names = "--until", paramLabel = "DAY", descriptionKey = "until")
    private @Nullable LocalDate until;

    @Option(names = "--accepted-by", paramLabel = "WHO", descriptionKey = "accepted-by", defaultValue = "")
    private String acceptedBy = "";

    @Option(names = "--owner", paramLabel = "WHO", descriptionKey = "owner")
    private @Nullable String owner;

    @Option(names = "--due", paramLabel = "DAY", descriptionKey = "due")
    private @Nullable LocalDate due;

    @Option(names = "--remark", paramLabel = "TEXT", descriptionKey = "remark")
    private @Nullable String remark;

    @Option(names = "--evidence", paramLabel = "PATH", descriptionKey = "evidence")
    private List<Path> evidence = List.of();

    @Mixin
    private ProvenanceOptions provenance = new ProvenanceOptions();

    @Mixin
    private AuthorOption author = new AuthorOption();

    RecordCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var incoming = new ArrayList<Incoming>();
        for (var path : evidence) {
            incoming.add(Incoming.of(path));
        }
        try (var opened = Opened.toWrite(terminal(), file, author)) {
            var id = opened.obligation(obligation).id();
            var commands = commands(id);
            if (commands.isEmpty() && incoming.isEmpty()) {
                throw new UsageProblem("cli.record.nothing");
            }
            var how = provenance.provenance(opened.session().zone());
            var files = new IncomingEvidence(opened.session(), how, "", Set.of(id));
            opened.allow(commands);
            opened.allow(files.foreseen(incoming));
            files.record(incoming, terminal());
            for (var command : commands) {
                opened.submit(command);
            }
            var standing = opened.snapshot().readiness().standing(id).orElseThrow();
            return Reply.good(new StandingWords(terminal()).lines(standing), StatusJson.standing(standing, terminal()));
        }
    }

    private List<OfObligation> commands(StatementId id) throws UsageProblem {
        var commands = new ArrayList<OfObligation>();
        if (result == Result.RISK_ACCEPTED) {
            if (until == null) {
                throw new UsageProblem("cli.record.until-missing");
            }
            commands.add(new AcceptRisk(id, until, because, acceptedBy));
        } else if (result != null) {
            commands.add(new SetResult(id, result, method, because));
        } else if (!because.isEmpty()) {
            throw new UsageProblem("cli.record.result-missing");
        }
        if (owner != null) {
            commands.add(new SetOwner(id, owner));
        }
        if (due != null) {
            commands.add(new SetDue(id, due));
        }
        if (remark != null) {
            commands.add(new Remark(id, remark));
        }
        return commands;
    }
}
