package muniment.cli;

import java.nio.file.Path;
import java.util.List;
import muniment.session.ExtendReport;
import muniment.signing.Existing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a time stamp, or lasting proofs, to a report that is signed. */
@Command(name = "timestamp")
final class TimestampCommand extends Subcommand {
    @Parameters(paramLabel = "PDF", descriptionKey = "report")
    private Path report = Path.of("");

    @Option(names = "--out", paramLabel = "PDF", descriptionKey = "sign-out")
    private @Nullable Path out;

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Mixin
    private LevelOptions level = new LevelOptions();

    TimestampCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var asked = level.level().orElseThrow(() -> new UsageProblem("cli.level.no-authority"));
        var target = out == null ? report : out;
        var existing = out == null || replace ? Existing.REPLACE : Existing.KEEP;
        try (var stages = new Stages(terminal())) {
            new ExtendReport(terminal().workplace(), report, asked, target, existing).run(stages);
        }
        return Reply.good(
                List.of(say("cli.timestamp.done", target.toString())),
                Json.object().put("file", target.toString()));
    }
}
