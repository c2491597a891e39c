package muniment.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What all commands share that open an assessment, which may be protected by a password. */
abstract class DocumentCommand extends Subcommand {
    @Option(names = "--document-password-file", paramLabel = "FILE", descriptionKey = "document-password-file")
    private @Nullable Path passwordFile;

    DocumentCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    final Terminal terminal() {
        return super.terminal().withDocumentPassword(passwordFile);
    }
}
