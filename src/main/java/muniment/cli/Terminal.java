package muniment.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import muniment.session.Desk;
import muniment.session.Workplace;
import muniment.text.Legible;
import muniment.text.Phrase;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a command talks to: answers go to {@code out}, progress and problems to {@code err}.
 *
 * <p>Guarantees that no text of a document commands the terminal: what people read is made legible first. JSON is
 * exact.
 *
 * @param console where a person can be asked; null when nobody sits there
 * @param documentPasswordFile holds the password of a protected assessment; null when none was named
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        @Nullable Console console,
        Map<String, String> environment,
        Workplace workplace,
        Text text,
        @Nullable Path documentPasswordFile) {
    private static final String[] BUNDLES = {
        "cli", "readiness", "refusal", "journal", "session", "report", "history", "intake", "receipt"
    };

    /** The terminal of this process. */
    public static Terminal ofProcess() {
        return new Terminal(
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.console(),
                System.getenv(),
                Workplace.ofUser(),
                wording(),
                null);
    }

    /** A terminal at which nobody sits. */
    public static Terminal unattended(
            PrintStream out, PrintStream err, Map<String, String> environment, Workplace workplace) {
        return new Terminal(out, err, null, environment, workplace, wording(), null);
    }

    /** The same terminal, where a file with the password of a protected assessment was named, or none. */
    Terminal withDocumentPassword(@Nullable Path file) {
        return new Terminal(out, err, console, environment, workplace, text, file);
    }

    private static Text wording() {
        return Text.load(BUNDLES);
    }

    Desk desk() {
        var desk = Desk.at(workplace);
        desk.troubles().forEach(trouble -> complain(say(trouble)));
        return desk;
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The words for a key, for people: whatever comes out of a document is made legible. */
    String say(String key, Object... values) {
        return say(Phrase.of(key, values));
    }

    /** The words of a phrase, for people. */
    String say(Phrase phrase) {
        return text.say(Legible.phrase(phrase));
    }

    /** Tells what is going on, to people only. */
    void progress(String key, Object... values) {
        complain(say(key, values));
    }

    /** Tells what went wrong, to people only. */
    void complain(String words) {
        err.println(Legible.lines(words));
    }

    void answer(Reply reply, boolean json) {
        if (json) {
            out.println(reply.json().toPrettyString());
        } else {
            reply.words().stream().map(Legible::lines).forEach(out::println);
        }
        out.flush();
    }
}
