package muniment.cli;

import java.util.Locale;
import muniment.session.TrustedRoots;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Trusts a certificate no longer. */
@Command(name = "remove")
final class TrustRemoveCommand extends Subcommand {
    @Parameters(paramLabel = "FINGERPRINT", descriptionKey = "trust-fingerprint")
    private String fingerprint = "";

    TrustRemoveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var removed = TrustedRoots.of(terminal().workplace()).remove(fingerprint.toLowerCase(Locale.ROOT));
        if (removed.isEmpty()) {
            throw new UsageProblem("cli.trust.nobody", fingerprint);
        }
        return TrustListCommand.reply(terminal(), "cli.trust.removed", removed);
    }
}
