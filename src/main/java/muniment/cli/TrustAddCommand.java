package muniment.cli;

import java.nio.file.Path;
import muniment.session.TrustedRoots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Trusts the certificates of a file from now on. */
@Command(name = "add")
final class TrustAddCommand extends Subcommand {
    @Parameters(paramLabel = "PEM", descriptionKey = "trust-file")
    private Path file = Path.of("");

    TrustAddCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var added = TrustedRoots.of(terminal().workplace()).add(file);
        return TrustListCommand.reply(terminal(), "cli.trust.added", added);
    }
}
