package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import muniment.report.PageSize;
import muniment.session.IssueReport;
import muniment.session.Signing;
import muniment.signing.Existing;
import muniment.signing.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the readiness report, signed if an identity is given. */
@Command(name = "report")
final class ReportCommand extends Subcommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "PDF", descriptionKey = "report-out")
    private Path out = Path.of("");

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Option(names = "--page", paramLabel = "SIZE", descriptionKey = "page", defaultValue = "a4")
    private PageSize page = PageSize.A4;

    @Option(names = "--sign", paramLabel = "IDENTITY", descriptionKey = "sign")
    private @Nullable String identity;

    @Mixin
    private SigningOptions options = new SigningOptions();

    @Mixin
    private AuthorOption author = new AuthorOption();

    ReportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        if (identity == null) {
            return written(null);
        }
        var signing = options.signing(terminal(), identity, Role.AUTHOR);
        try (var _ = signing.identity()) {
            return written(signing);
        }
    }

    private Reply written(@Nullable Signing signing) throws Exception {
        try (var opened = Opened.byAuthor(terminal(), file, author)) {
            var existing = replace ? Existing.REPLACE : Existing.KEEP;
            var issued = issued(new IssueReport(opened.session(), page, signing, out, existing));
            var words = new ArrayList<String>();
            words.add(say("cli.report.done", issued.file().toString(), issued.pages(), issued.size()));
            words.add(say("cli.report.digest", issued.digest().hex()));
            words.add(signing == null ? say("cli.report.unsigned") : say("cli.report.signed", signing.signer()));
            issued.missingFromHistory().ifPresent(reason -> words.add(say("cli.report.not-noted", reason)));
            return Reply.good(
                    words,
                    Json.object()
                            .put("file", issued.file().toString())
                            .put("sha256", issued.digest().hex())
                            .put("pages", issued.pages())
                            .put("size", issued.size())
                            .put("signer", signing == null ? null : signing.signer())
                            .put(
                                    "notNoted",
                                    Json.text(issued.missingFromHistory()
                                            .map(terminal().text()::say))));
        }
    }

    private IssueReport.Issued issued(IssueReport job) throws Exception {
        try (var stages = new Stages(terminal())) {
            return job.run(stages);
        }
    }
}
