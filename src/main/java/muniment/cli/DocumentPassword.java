package muniment.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import muniment.journal.JournalProblem;
import muniment.session.FileProblem;
import muniment.session.Protect;
import muniment.vault.Password;
import org.jspecify.annotations.Nullable;

/**
 * The password of a protected assessment: from a file, the environment or a prompt, never from an argument, which
 * others can see. Where a person is asked, they may try three times.
 */
record DocumentPassword(Terminal terminal) {
    private static final String VARIABLE = "MUNIMENT_DOCUMENT_PASSWORD";
    private static final int TRIES = 3;

    /** What a password is wanted for. */
    @FunctionalInterface
    interface Use<T, E extends Exception> {
        /** @param password null when the file is not protected */
        T with(@Nullable Password password) throws FileProblem, JournalProblem, E;
    }

    /** Does something with a file and its password, if it has one. */
    <T, E extends Exception> T unlocking(Path file, Use<T, E> use) throws UsageProblem, FileProblem, JournalProblem, E {
        if (!Files.isRegularFile(file) || !Protect.isOn(file)) {
            return use.with(null);
        }
        var given = given(terminal.documentPasswordFile());
        if (given.isPresent()) {
            try (var password = given.get()) {
                return use.with(password);
            }
        }
        for (int attempt = 1; ; attempt++) {
            try (var password = asked("cli.document-password.prompt", file)) {
                return use.with(password);
            } catch (JournalProblem problem) {
                if (problem.kind() != JournalProblem.Kind.PASSWORD_WRONG || attempt == TRIES) {
                    throw problem.kind() == JournalProblem.Kind.PASSWORD_WRONG ? lost(problem) : problem;
                }
                terminal.complain(terminal.say(problem.phrase()));
            }
        }
    }

    private JournalProblem lost(JournalProblem problem) {
        terminal.progress("cli.document-password.lost");
        return problem;
    }

    /** A new password, asked for twice where it is asked for. */
    Password chosen(Path file, @Nullable Path from) throws UsageProblem, FileProblem {
        var given = given(from);
        var chosen = given.isPresent() ? given.get() : askedTwice(file);
        if (chosen.isEmpty()) {
            throw new UsageProblem("cli.document-password.empty");
        }
        if (chosen.isShort()) {
            terminal.progress("cli.document-password.short", Password.ADVISED_LENGTH);
        }
        terminal.progress("cli.document-password.lost");
        return chosen;
    }

    private Password askedTwice(Path file) throws UsageProblem {
        var first = asked("cli.document-password.new", file);
        try (var second = asked("cli.document-password.again", file)) {
            if (!first.isSameAs(second)) {
                first.close();
                throw new UsageProblem("cli.document-password.differs");
            }
        }
        return first;
    }

    private Optional<Password> given(@Nullable Path from) throws FileProblem {
        return from == null
                ? terminal.variable(VARIABLE).map(String::toCharArray).map(Password::of)
                : Optional.of(Password.of(PasswordFile.firstLine(from)));
    }

    private Password asked(String prompt, Path file) throws UsageProblem {
        var console = terminal.console();
        var typed = console == null ? null : console.readPassword("%s", terminal.say(prompt, file.toString()));
        if (typed == null) {
            throw new UsageProblem("cli.document-password.missing", file.toString());
        }
        return Password.of(typed);
    }
}
