package muniment.cli;

import muniment.signing.Identity;
import muniment.signing.KeyPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows the certificate of a signing identity. */
@Command(name = "show")
final class IdentityShowCommand extends Subcommand {
    @Parameters(paramLabel = "IDENTITY", descriptionKey = "identity-place")
    private String where = "";

    @Mixin
    private PasswordOption password = new PasswordOption();

    IdentityShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var place = KeyPlace.of(where);
        try (var identity = Identity.open(place, password.password(terminal(), place))) {
            var certificate = identity.certificate();
            return Reply.good(Certificates.lines(certificate), Certificates.json(certificate));
        }
    }
}
