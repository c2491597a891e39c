package muniment.cli;

import muniment.assessment.Command.WithdrawEvidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Stops relying on evidence; its bytes and its history stay. */
@Command(name = "withdraw")
final class EvidenceWithdrawCommand extends DocumentCommand {
    @ParentCommand
    private EvidenceCommand evidence = new EvidenceCommand();

    @Parameters(paramLabel = "EVIDENCE", descriptionKey = "evidence-id")
    private String id = "";

    @Option(names = "--because", required = true, paramLabel = "TEXT", descriptionKey = "withdraw-because")
    private String because = "";

    @Mixin
    private AuthorOption author = new AuthorOption();

    EvidenceWithdrawCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.toWrite(terminal(), evidence.file(), author)) {
            var onFile = Evidences.find(opened, id);
            opened.submit(new WithdrawEvidence(onFile.id(), because));
            var withdrawn = opened.snapshot().assessment().evidence(onFile.id()).orElseThrow();
            var words = Evidences.of(terminal(), opened);
            return Reply.good(words.lines(withdrawn), words.json(withdrawn));
        }
    }
}
