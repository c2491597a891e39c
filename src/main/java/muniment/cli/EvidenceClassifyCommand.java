package muniment.cli;

import muniment.assessment.Command.ClassifyEvidence;
import muniment.catalog.ClassificationId;
import muniment.catalog.Classifications;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says how confidential evidence is. */
@Command(name = "classify")
final class EvidenceClassifyCommand extends DocumentCommand {
    @ParentCommand
    private EvidenceCommand evidence = new EvidenceCommand();

    @Parameters(paramLabel = "EVIDENCE", descriptionKey = "evidence-id")
    private String id = "";

    @Option(names = "--as", required = true, paramLabel = "LEVEL", descriptionKey = "classification")
    private ClassificationId level = Classifications.usual().unmarked().id();

    @Option(names = "--because", required = true, paramLabel = "TEXT", descriptionKey = "classify-because")
    private String because = "";

    @Mixin
    private AuthorOption author = new AuthorOption();

    EvidenceClassifyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.toWrite(terminal(), evidence.file(), author)) {
            var onFile = Evidences.find(opened, id);
            opened.submit(new ClassifyEvidence(onFile.id(), level, because));
            var marked = opened.snapshot().assessment().evidence(onFile.id()).orElseThrow();
            var words = Evidences.of(terminal(), opened);
            return Reply.good(words.lines(marked), words.json(marked));
        }
    }
}
