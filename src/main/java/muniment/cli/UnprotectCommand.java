package muniment.cli;

import java.nio.file.Path;
import java.util.List;
import muniment.session.Protect;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes the password off an assessment. */
@Command(name = "unprotect")
final class UnprotectCommand extends DocumentCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    UnprotectCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var stages = new Stages(terminal())) {
            var wasProtected = new DocumentPassword(terminal()).<Boolean, RuntimeException>unlocking(file, known -> {
                new Protect(file, known, null).run(stages);
                return known != null;
            });
            return Reply.good(
                    List.of(say(wasProtected ? "cli.unprotect.done" : "cli.unprotect.nothing", file.toString())),
                    Json.object().put("file", file.toString()).put("protected", false));
        }
    }
}
