package muniment.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all subcommands share: they find one reply, which is printed as words or as JSON. */
abstract class Subcommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    Subcommand(Terminal terminal) {
        this.terminal = terminal;
    }

    abstract Reply reply() throws Exception;

    /** What is left to do for a person once the answer is there. */
    void afterwards() {
        // most commands are done
    }

    Terminal terminal() {
        return terminal;
    }

    final String say(String key, Object... values) {
        return terminal.say(key, values);
    }

    @Override
    public final Integer call() throws Exception {
        var reply = reply();
        terminal.answer(reply, json);
        if (!json) {
            afterwards();
        }
        return reply.status().code();
    }
}
