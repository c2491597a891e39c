package muniment.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whom this person trusts; its subcommands add, list and remove certificates. */
@Command(name = "trust", synopsisSubcommandLabel = "COMMAND")
final class TrustCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;
}
