package muniment.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import muniment.assessment.Chronicle;
import muniment.journal.EntryId;
import muniment.session.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the history in words, oldest first. */
@Command(name = "log")
final class LogCommand extends DocumentCommand {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

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
            var words = words(snapshot);
            var history = snapshot.assessment().history();
            var shown = history.subList(Math.max(0, history.size() - Math.max(0, last)), history.size());
            var json = Json.object().put("entries", history.size());
            json.set(
                    "history",
                    Json.array(
                            shown,
                            recorded -> Json.object()
                                    .put("id", recorded.id().toString())
                                    .put("at", recorded.at().toString())
                                    .put("author", recorded.author().person().toString())
                                    .put(
                                            "undone",
                                            snapshot.assessment().undone().contains(recorded.id()))
                                    .put("what", String.valueOf(words.get(recorded.id())))));
            var zone = opened.session().zone();
            return Reply.good(
                    shown.stream()
                            .map(recorded -> say(
                                    "cli.log.line",
                                    MINUTE.format(recorded.at().atZone(zone)),
                                    recorded.id().digest().brief(),
                                    recorded.author().person().name(),
                                    String.valueOf(words.get(recorded.id())),
                                    snapshot.assessment().undone().contains(recorded.id()) ? 1 : 0))
                            .toList(),
                    json);
        }
    }

    /** The words of every entry by its name. */
    private Map<EntryId, String> words(Snapshot snapshot) {
        return Chronicle.of(snapshot.catalog(), snapshot.assessment()).lines().stream()
                .collect(Collectors.toMap(
                        line -> line.recorded().id(), line -> terminal().text().say(line.what())));
    }
}
