package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import muniment.session.CertifyIdentity;
import muniment.signing.KeyPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the certificate that an authority issued into an identity. */
@Command(name = "certify")
final class IdentityCertifyCommand extends Subcommand {
    @Parameters(paramLabel = "P12", descriptionKey = "identity-file")
    private Path file = Path.of("");

    @Option(names = "--certificate", required = true, paramLabel = "PEM", descriptionKey = "issued")
    private Path issued = Path.of("");

    @Mixin
    private PasswordOption password = new PasswordOption();

    IdentityCertifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var secret = password.password(terminal(), new KeyPlace.InFile(file));
        try (var stages = new Stages(terminal())) {
            var certificate = new CertifyIdentity(terminal().workplace(), file, secret, issued).run(stages);
            var words = new ArrayList<String>();
            words.add(say(
                    "cli.identity.certified",
                    file.toString(),
                    certificate.issuer().name()));
            words.addAll(Certificates.lines(certificate));
            return Reply.good(words, Certificates.json(certificate).put("file", file.toString()));
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
