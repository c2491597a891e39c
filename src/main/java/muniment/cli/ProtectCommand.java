package muniment.cli;

import java.nio.file.Path;
import java.util.List;
import muniment.journal.JournalProblem;
import muniment.session.Protect;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Encrypts an assessment with a password, or with another one. */
@Command(name = "protect")
final class ProtectCommand extends DocumentCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--change", descriptionKey = "protect-change")
    private boolean change;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "new-password-file")
    private @Nullable Path newPassword;

    ProtectCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        if (Protect.isOn(file) != change) {
            throw new JournalProblem(
                    change ? JournalProblem.Kind.NOT_PROTECTED : JournalProblem.Kind.PROTECTED_ALREADY,
                    null,
                    file.toString());
        }
        var passwords = new DocumentPassword(terminal());
        try (var chosen = passwords.chosen(file, newPassword);
                var stages = new Stages(terminal())) {
            passwords.<Path, UsageProblem>unlocking(file, known -> {
                if (known != null && chosen.isSameAs(known)) {
                    throw new UsageProblem("cli.protect.same", file.toString());
                }
                return new Protect(file, known, chosen).run(stages);
            });
        }
        return Reply.good(
                change
                        ? List.of(say("cli.protect.changed", file.toString()))
                        : List.of(
                                say("cli.protect.done", file.toString()),
                                say("cli.protect.remains"),
                                say("cli.protect.limits")),
                Json.object().put("file", file.toString()).put("protected", true));
    }
}
