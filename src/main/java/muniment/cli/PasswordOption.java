package muniment.cli;

import java.nio.file.Path;
import java.util.Arrays;
import muniment.session.FileProblem;
import muniment.signing.Identity;
import muniment.signing.KeyPlace;
import muniment.signing.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The password of an identity: from a file, the environment or a prompt, never from an argument, which others can see.
 */
final class PasswordOption {
    private static final String VARIABLE = "MUNIMENT_PASSWORD";

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password-file")
    private @Nullable Path file;

    /** The password or PIN of an identity that exists; nobody is asked where none is needed. */
    char[] password(Terminal terminal, KeyPlace place) throws UsageProblem, FileProblem, Refusal {
        if (place instanceof KeyPlace.OnToken(var token, var _)) {
            return pin(terminal, token);
        }
        return Identity.locked(place) ? given(terminal, "cli.password-prompt", place.toString()) : new char[0];
    }

    /** The PIN of a token. */
    char[] pin(Terminal terminal, KeyPlace.Token token) throws UsageProblem, FileProblem {
        return given(terminal, "cli.pin-prompt", token.toString());
    }

    /** A new password, asked for twice where it is asked for. */
    char[] newPassword(Terminal terminal, Path identity) throws UsageProblem, FileProblem {
        var first = given(terminal, "cli.password-new", identity.toString());
        var console = terminal.console();
        if (file == null && terminal.variable(VARIABLE).isEmpty() && console != null) {
            var second = console.readPassword("%s", terminal.say("cli.password-again"));
            if (second == null || !Arrays.equals(first, second)) {
                throw new UsageProblem("cli.password-differs");
            }
        }
        if (first.length == 0) {
            throw new UsageProblem("cli.password-empty");
        }
        return first;
    }

    private char[] given(Terminal terminal, String prompt, String identity) throws UsageProblem, FileProblem {
        if (file != null) {
            return PasswordFile.firstLine(file);
        }
        var variable = terminal.variable(VARIABLE);
        if (variable.isPresent()) {
            return variable.get().toCharArray();
        }
        var console = terminal.console();
        var typed = console == null ? null : console.readPassword("%s", terminal.say(prompt, identity));
        if (typed == null) {
            throw new UsageProblem("cli.password-missing");
        }
        return typed;
    }
}
