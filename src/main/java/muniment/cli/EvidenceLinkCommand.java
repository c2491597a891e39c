package muniment.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muniment.assessment.Command.LinkEvidence;
import muniment.catalog.StatementId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lets evidence on file support further obligations. */
@Command(name = "link")
final class EvidenceLinkCommand extends DocumentCommand {
    @ParentCommand
    private EvidenceCommand evidence = new EvidenceCommand();

    @Parameters(paramLabel = "EVIDENCE", descriptionKey = "evidence-id")
    private String id = "";

    @Option(names = "--for", required = true, split = ",", paramLabel = "OBLIGATION", descriptionKey = "for")
    private List<String> obligations = List.of();

    @Mixin
    private AuthorOption author = new AuthorOption();

    EvidenceLinkCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.toWrite(terminal(), evidence.file(), author)) {
            var onFile = Evidences.find(opened, id);
            Set<StatementId> ids = new HashSet<>();
            for (var obligation : obligations) {
                ids.add(opened.obligation(obligation).id());
            }
            opened.submit(new LinkEvidence(onFile.id(), ids));
            var linked = opened.snapshot().assessment().evidence(onFile.id()).orElseThrow();
            var words = Evidences.of(terminal(), opened);
            return Reply.good(words.lines(linked), words.json(linked));
        }
    }
}
