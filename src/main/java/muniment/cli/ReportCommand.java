package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import muniment.report.Branding;
import muniment.report.Depth;
import muniment.report.PageSize;
import muniment.report.ReportForm;
import muniment.session.IssueReport;
import muniment.session.NamedProfile;
import muniment.session.Signing;
import muniment.sharing.Profile;
import muniment.signing.Existing;
import muniment.signing.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the readiness report, signed if an identity is given. */
@Command(name = "report")
final class ReportCommand extends DocumentCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "PDF", descriptionKey = "report-out")
    private Path out = Path.of("");

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Option(names = "--page", paramLabel = "SIZE", descriptionKey = "page", defaultValue = "a4")
    private PageSize page = PageSize.A4;

    @Option(names = "--depth", paramLabel = "DEPTH", descriptionKey = "depth", defaultValue = "full")
    private Depth depth = Depth.FULL;

    @Option(names = "--attach-evidence", descriptionKey = "attach-evidence")
    private boolean enclosing;

    @Option(names = "--sign", paramLabel = "IDENTITY", descriptionKey = "sign")
    private @Nullable String identity;

    @Option(names = "--profile", paramLabel = "PROFILE", descriptionKey = "profile")
    private @Nullable String profile;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private BrandOptions brand = new BrandOptions();

    @Mixin
    private SigningOptions options = new SigningOptions();

    @Mixin
    private AuthorOption author = new AuthorOption();

    ReportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var sharing = profile == null ? null : NamedProfile.of(profile);
        var branding = brand.branding();
        if (identity == null) {
            return written(null, sharing, branding);
        }
        var signing = options.signing(terminal(), identity, Role.AUTHOR);
        try (var _ = signing.identity()) {
            return written(signing, sharing, branding);
        }
    }

    private Reply written(@Nullable Signing signing, @Nullable Profile sharing, Branding branding) throws Exception {
        try (var opened = Opened.byAuthor(terminal(), file, author)) {
            var existing = replace ? Existing.REPLACE : Existing.KEEP;
            var only = filter.filter(opened.snapshot().catalog());
            var form = new ReportForm(page, depth, only, branding, enclosing, sharing);
            var issued = issued(new IssueReport(opened.session(), form, signing, out, existing));
            var words = new ArrayList<String>();
            words.add(say("cli.report.done", issued.file().toString(), issued.pages(), issued.size()));
            words.add(say("cli.report.digest", issued.digest().hex()));
            words.add(signing == null ? say("cli.report.unsigned") : say("cli.report.signed", signing.signer()));
            if (sharing != null) {
                words.add(say("cli.report.shared", sharing.title()));
            }
            issued.missingFromHistory().ifPresent(reason -> words.add(say("cli.report.not-noted", reason)));
            return Reply.good(
                    words,
                    Json.object()
                            .put("file", issued.file().toString())
                            .put("sha256", issued.digest().hex())
                            .put("pages", issued.pages())
                            .put("size", issued.size())
                            .put("signer", signing == null ? null : signing.signer())
                            .put("profile", sharing == null ? null : sharing.id())
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
