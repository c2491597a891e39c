package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import muniment.report.SharingJson;
import muniment.session.ExportEvidence;
import muniment.session.NamedProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the evidence that the recipients of a profile may see into a new directory. */
@Command(name = "export")
final class EvidenceExportCommand extends DocumentCommand {
    @ParentCommand
    private EvidenceCommand evidence = new EvidenceCommand();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "export-out")
    private Path out = Path.of("");

    @Option(names = "--profile", required = true, paramLabel = "PROFILE", descriptionKey = "profile")
    private String profile = "";

    EvidenceExportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var sharing = NamedProfile.of(profile);
        try (var opened = Opened.toRead(terminal(), evidence.file())) {
            ExportEvidence.Exported exported;
            try (var stages = new Stages(terminal())) {
                exported = new ExportEvidence(opened.session(), sharing, out).run(stages);
            }
            var withheld = exported.notice().withheld().size();
            ObjectNode json = Json.object().put("directory", out.toString()).put("files", exported.files());
            json.set("sharing", SharingJson.of(exported.notice()));
            return Reply.good(
                    List.of(
                            say("cli.export.done", exported.files(), out.toString()),
                            say("cli.export.withheld", sharing.title(), withheld),
                            say("cli.export.bytes")),
                    json);
        }
    }
}
