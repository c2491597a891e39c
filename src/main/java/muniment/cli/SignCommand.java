package muniment.cli;

import java.nio.file.Path;
import java.util.List;
import muniment.session.SignReport;
import muniment.session.Signing;
import muniment.signing.Existing;
import muniment.signing.Identity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a further signature into a report. */
@Command(name = "sign")
final class SignCommand extends Subcommand {
    @Parameters(paramLabel = "PDF", descriptionKey = "report")
    private Path report = Path.of("");

    @Option(names = "--identity", required = true, paramLabel = "P12", descriptionKey = "identity")
    private Path identity = Path.of("");

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "role", defaultValue = "reviewer")
    private String role = "reviewer";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason", defaultValue = "")
    private String reason = "";

    @Option(names = "--location", paramLabel = "PLACE", descriptionKey = "location", defaultValue = "")
    private String location = "";

    @Option(names = "--out", paramLabel = "PDF", descriptionKey = "sign-out")
    private @Nullable Path out;

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Mixin
    private PasswordOption password = new PasswordOption();

    SignCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        if (!List.of("author", "reviewer").contains(role)) {
            throw new UsageProblem("cli.sign.role", role);
        }
        var now = terminal().desk().moment();
        var opened = Identity.openToSign(identity, password.password(terminal(), identity), now);
        var signing = new Signing(opened, role, reason, location);
        var target = out == null ? report : out;
        var existing = out == null || replace ? Existing.REPLACE : Existing.KEEP;
        try (var stages = new Stages(terminal())) {
            new SignReport(terminal().workplace(), report, signing, target, existing).run(stages);
        }
        return Reply.good(
                List.of(say("cli.sign.done", signing.signer(), role, target.toString())),
                Json.object()
                        .put("file", target.toString())
                        .put("signer", signing.signer())
                        .put("role", role));
    }
}
