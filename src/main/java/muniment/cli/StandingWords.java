package muniment.cli;

import java.util.ArrayList;
import java.util.List;
import muniment.readiness.Cause;
import muniment.readiness.Standing;

/** Where one obligation stands, in words. */
record StandingWords(Terminal terminal) {
    List<String> lines(Standing standing) {
        var text = terminal.text();
        var lines = new ArrayList<String>();
        lines.add(terminal.say(
                "cli.standing.line",
                standing.obligation().id().value(),
                standing.obligation().title(),
                text.name("result", standing.result()),
                text.name("status", standing.status()),
                text.name("assurance", standing.assurance())));
        standing.causes().forEach(cause -> lines.add(cause(cause)));
        return lines;
    }

    String cause(Cause cause) {
        var text = terminal.text();
        return terminal.say(
                "cli.standing.cause",
                text.name("weight", cause.weight()),
                text.say(cause.why()),
                text.say(cause.next()));
    }
}
