package muniment.cli;

import java.nio.file.Path;
import muniment.signing.Identity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the certificate of a signing identity. */
@Command(name = "show")
final class IdentityShowCommand extends Subcommand {
    @Parameters(paramLabel = "P12", descriptionKey = "identity-file")
    private Path file = Path.of("");

    @Mixin
    private PasswordOption password = new PasswordOption();

    IdentityShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var certificate =
                Identity.open(file, password.password(terminal(), file)).certificate();
        return Reply.good(Certificates.lines(certificate), Certificates.json(certificate));
    }
}
