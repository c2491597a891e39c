package muniment.cli;

import muniment.session.Release;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that all others belong to. */
@Command(
        name = "muniment",
        resourceBundle = "text.usage",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = MainCommand.Version.class)
final class MainCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Release.name()};
        }
    }
}
