package muniment.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Signing identities; its subcommands make and show them. */
@Command(name = "identity", synopsisSubcommandLabel = "COMMAND")
final class IdentityCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;
}
