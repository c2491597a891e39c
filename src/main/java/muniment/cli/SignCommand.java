package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import muniment.session.Session;
import muniment.session.SignReport;
import muniment.session.Signing;
import muniment.signing.Existing;
import muniment.signing.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a further signature into a report. */
@Command(name = "sign")
final class SignCommand extends Subcommand {
    @Parameters(paramLabel = "PDF", descriptionKey = "report")
    private Path report = Path.of("");

    @Option(names = "--identity", required = true, paramLabel = "IDENTITY", descriptionKey = "identity")
    private String identity = "";

    @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "role", defaultValue = "reviewer")
    private Role role = Role.REVIEWER;

    @Option(names = "--record", paramLabel = "FILE", descriptionKey = "record-signature")
    private @Nullable Path record;

    @Option(names = "--out", paramLabel = "PDF", descriptionKey = "sign-out")
    private @Nullable Path out;

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Mixin
    private SigningOptions options = new SigningOptions();

    @Mixin
    private AuthorOption author = new AuthorOption();

    SignCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var signing = options.signing(terminal(), identity, role);
        try (var _ = signing.identity()) {
            if (record == null) {
                return signed(signing, null);
            }
            try (var opened = Opened.toWrite(terminal(), record, author)) {
                return signed(signing, opened.session());
            }
        }
    }

    private Reply signed(Signing signing, @Nullable Session session) throws Exception {
        var target = out == null ? report : out;
        var existing = out == null || replace ? Existing.REPLACE : Existing.KEEP;
        SignReport.Signed signed;
        try (var stages = new Stages(terminal())) {
            signed = new SignReport(terminal().workplace(), report, signing, target, existing, session).run(stages);
        }
        var words = new ArrayList<String>();
        words.add(say("cli.sign.done", signing.signer(), role.word(), target.toString()));
        words.add(say("cli.report.digest", signed.digest().hex()));
        signed.missingFromHistory().ifPresent(reason -> words.add(say("cli.report.not-noted", reason)));
        return Reply.good(
                words,
                Json.object()
                        .put("file", target.toString())
                        .put("sha256", signed.digest().hex())
                        .put("signer", signing.signer())
                        .put("role", role.word())
                        .put(
                                "notNoted",
                                Json.text(signed.missingFromHistory()
                                        .map(terminal().text()::say))));
    }
}
