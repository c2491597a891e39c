package muniment.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The evidence of an assessment; its subcommands say what is to be done with it. */
@Command(name = "evidence", synopsisSubcommandLabel = "COMMAND")
final class EvidenceCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    Path file() {
        return file;
    }
}
