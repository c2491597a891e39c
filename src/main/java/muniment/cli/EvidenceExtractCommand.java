package muniment.cli;

import java.nio.file.Path;
import java.util.List;
import muniment.journal.Content;
import muniment.session.ExtractEvidence;
import muniment.signing.Existing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes an evidence file out again, with its hash checked. */
@Command(name = "extract")
final class EvidenceExtractCommand extends DocumentCommand {
    @ParentCommand
    private EvidenceCommand evidence = new EvidenceCommand();

    @Parameters(paramLabel = "EVIDENCE", descriptionKey = "evidence-id")
    private String id = "";

    @Option(names = "--out", paramLabel = "PATH", descriptionKey = "extract-out")
    private @Nullable Path out;

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    EvidenceExtractCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        try (var opened = Opened.toRead(terminal(), evidence.file())) {
            var onFile = Evidences.find(opened, id);
            if (!(onFile.evidence().content() instanceof Content.File content)) {
                throw new UsageProblem("cli.evidence.no-file", onFile.evidence().title());
            }
            var target = out == null ? Path.of(safeName(content.name())) : out;
            var existing = replace ? Existing.REPLACE : Existing.KEEP;
            try (var stages = new Stages(terminal())) {
                new ExtractEvidence(opened.session(), content, target, existing).run(stages);
            }
            return Reply.good(
                    List.of(say(
                            "cli.evidence.extracted",
                            target.toString(),
                            content.digest().hex())),
                    Json.object()
                            .put("file", target.toString())
                            .put("sha256", content.digest().hex()));
        }
    }

    /** A name from a document must not lead anywhere else. */
    private static String safeName(String name) {
        var safe = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceFirst("^\\.+", "_");
        return safe.isBlank() ? "evidence" : safe;
    }
}
