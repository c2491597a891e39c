package muniment.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script that completes commands in bash and zsh. */
@Command(name = "completion")
final class CompletionCommand extends Subcommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() {
        var script = AutoComplete.bash("muniment", spec.root().commandLine());
        return Reply.good(List.of(script), Json.object().put("script", script));
    }
}
