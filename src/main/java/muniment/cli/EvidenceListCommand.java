package muniment.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the evidence on file. */
@Command(name = "list")
final class EvidenceListCommand extends DocumentCommand {
    @ParentCommand
    private EvidenceCommand evidence = new EvidenceCommand();

    EvidenceListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.toRead(terminal(), evidence.file())) {
            var all = opened.snapshot().assessment().evidence();
            var words = Evidences.of(terminal(), opened);
            var json = Json.object();
            json.set("evidence", Json.array(all, words::json));
            return Reply.good(
                    all.isEmpty()
                            ? List.of(say("cli.evidence.none"))
                            : all.stream()
                                    .flatMap(one -> words.lines(one).stream())
                                    .toList(),
                    json);
        }
    }
}
