package muniment.cli;

import java.util.Optional;
import muniment.journal.Person;
import muniment.session.Desk;
import muniment.session.FileProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who acts: as the option says, or the environment, or the one remembered. The first one named is remembered. */
final class AuthorOption {
    private static final String VARIABLE = "MUNIMENT_AUTHOR";

    @Option(names = "--author", paramLabel = "\"NAME <MAIL>\"", descriptionKey = "author")
    private @Nullable String written;

    /** As it was given with this command, if it was. */
    Optional<String> written() {
        return Optional.ofNullable(written);
    }

    Person person(Terminal terminal, Desk desk) throws UsageProblem, FileProblem {
        var named = Optional.ofNullable(written).or(() -> terminal.variable(VARIABLE));
        if (named.isEmpty()) {
            return desk.author().orElseThrow(() -> new UsageProblem("cli.author-unknown"));
        }
        var person =
                Person.parse(named.get()).orElseThrow(() -> new UsageProblem("cli.author-unreadable", named.get()));
        if (desk.author().isEmpty()) {
            desk.keep(desk.preferences().withAuthor(person));
        }
        return person;
    }
}
