package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import muniment.assessment.Chronicle;
import muniment.assessment.Chronicle.Line;
import muniment.assessment.Chronicle.Validity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the history in words, oldest first. */
@Command(name = "log")
final class LogCommand extends DocumentCommand {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** So many digits of a key tell the people of one history apart; {@code people} shows all of them. */
    private static final int KEY = 12;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--last", paramLabel = "COUNT", descriptionKey = "last")
    private int last = Integer.MAX_VALUE;

    LogCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.toRead(terminal(), file)) {
            var snapshot = opened.snapshot();
            var lines = Chronicle.of(snapshot.catalog(), snapshot.assessment()).lines();
            var shown = lines.subList(Math.max(0, lines.size() - Math.max(0, last)), lines.size());
            var json = Json.object().put("entries", lines.size());
            json.set("history", Json.array(shown, this::json));
            var zone = opened.session().zone();
            return Reply.good(shown.stream().flatMap(line -> words(line, zone)).toList(), json);
        }
    }

    private Stream<String> words(Line line, ZoneId zone) {
        var recorded = line.recorded();
        var told = say(
                "cli.log.line",
                MINUTE.format(recorded.at().atZone(zone)),
                recorded.id().digest().brief(),
                recorded.author().person().name(),
                terminal().text().say(line.what()),
                line.validity() == Validity.UNDONE ? 1 : 0,
                recorded.author().key().hex().substring(0, KEY));
        return Stream.concat(Stream.of(told), line.effects().stream().map(effect -> say("cli.log.effect", effect)));
    }

    private ObjectNode json(Line line) {
        var recorded = line.recorded();
        var json = Json.object()
                .put("id", recorded.id().toString())
                .put("at", recorded.at().toString())
                .put("author", recorded.author().person().toString())
                .put("key", recorded.author().key().hex())
                .put("undone", line.validity() == Validity.UNDONE)
                .put("what", terminal().text().say(line.what()));
        json.set(
                "effects",
                Json.texts(line.effects().stream().map(terminal().text()::say).toList()));
        return json;
    }
}
