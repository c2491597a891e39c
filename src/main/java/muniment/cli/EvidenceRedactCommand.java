package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import muniment.catalog.ClassificationId;
import muniment.journal.Content;
import muniment.journal.Redaction;
import muniment.redaction.Hiding;
import muniment.session.Incoming;
import muniment.session.RedactEvidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Records a redacted copy of an evidence file: one made elsewhere, or one made here by hiding places of a text. */
@Command(name = "redact")
final class EvidenceRedactCommand extends DocumentCommand {
    @ParentCommand
    private EvidenceCommand evidence = new EvidenceCommand();

    @Parameters(paramLabel = "EVIDENCE", descriptionKey = "evidence-id")
    private String id = "";

    @Option(names = "--with", paramLabel = "PATH", descriptionKey = "redact-with")
    private @Nullable Path prepared;

    @Option(names = "--hide", paramLabel = "TEXT", descriptionKey = "redact-hide")
    private List<String> texts = List.of();

    @Option(names = "--hide-regex", paramLabel = "PATTERN", descriptionKey = "redact-hide-regex")
    private List<String> patterns = List.of();

    @Option(names = "--lines", split = ",", paramLabel = "FROM-TO", descriptionKey = "redact-lines")
    private List<Redaction.Lines> lines = List.of();

    @Option(names = "--because", required = true, paramLabel = "TEXT", descriptionKey = "redact-because")
    private String because = "";

    @Option(names = "--classification", paramLabel = "LEVEL", descriptionKey = "redact-classification")
    private @Nullable ClassificationId level;

    @Mixin
    private AuthorOption author = new AuthorOption();

    EvidenceRedactCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var source = source();
        try (var opened = Opened.toWrite(terminal(), evidence.file(), author)) {
            var original = Evidences.find(opened, id);
            if (!(original.evidence().content() instanceof Content.File)) {
                throw new UsageProblem(
                        "cli.evidence.no-file", original.evidence().title());
            }
            var job = new RedactEvidence(opened.session(), original, source, because, level);
            RedactEvidence.Redacted redacted;
            try (var stages = new Stages(terminal())) {
                redacted = job.run(stages);
            }
            Opened.require(redacted.decision());
            var copy = java.util.Objects.requireNonNull(redacted.evidence());
            var evidences = Evidences.of(terminal(), opened);
            var words = new ArrayList<>(evidences.lines(copy));
            words.add(prepared == null ? say("cli.redact.hidden", redacted.places()) : say("cli.redact.prepared"));
            words.add(say("cli.redact.original", original.id().digest().brief()));
            return Reply.good(words, evidences.json(copy).put("places", redacted.places()));
        }
    }

    private RedactEvidence.Source source() throws Exception {
        var hiding = new Hiding(texts, patterns, lines);
        if ((prepared == null) == hiding.isEmpty()) {
            throw new UsageProblem("cli.redact.either");
        }
        return prepared == null
                ? new RedactEvidence.Hidden(hiding)
                : new RedactEvidence.Prepared(Incoming.of(prepared));
    }
}
