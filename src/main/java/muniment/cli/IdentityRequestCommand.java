package muniment.cli;

import java.nio.file.Path;
import java.util.List;
import muniment.session.RequestCertificate;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.KeyPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the request with which an authority is asked to certify an identity. */
@Command(name = "request")
final class IdentityRequestCommand extends Subcommand {
    @Parameters(paramLabel = "IDENTITY", descriptionKey = "identity-place")
    private String where = "";

    @Option(names = "--out", required = true, paramLabel = "CSR", descriptionKey = "request-out")
    private Path out = Path.of("");

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Mixin
    private PasswordOption password = new PasswordOption();

    IdentityRequestCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var place = KeyPlace.of(where);
        try (var identity = Identity.open(place, password.password(terminal(), place));
                var stages = new Stages(terminal())) {
            new RequestCertificate(identity, out, replace ? Existing.REPLACE : Existing.KEEP).run(stages);
        }
        return Reply.good(
                List.of(say("cli.identity.requested", out.toString())),
                Json.object().put("request", out.toString()));
    }
}
