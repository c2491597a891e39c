package muniment.cli;

import java.util.ArrayList;
import java.util.List;
import muniment.signing.KeyPlace;
import muniment.signing.StoredIdentity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the identities that a store or a token offers, to choose from. */
@Command(name = "list")
final class IdentityListCommand extends Subcommand {
    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    @Mixin
    private PasswordOption password = new PasswordOption();

    /** One of the two. */
    private static final class Where {
        @Option(names = "--store", required = true, descriptionKey = "system-store")
        private boolean store;

        @Option(names = "--token", required = true, paramLabel = "LIBRARY", descriptionKey = "token")
        private @Nullable String token;
    }

    IdentityListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var found = found();
        var words = new ArrayList<String>();
        var json = Json.object();
        var array = json.putArray("identities");
        for (var identity : found) {
            var certificate = identity.certificate();
            words.add(say(
                    "cli.identity.listed",
                    identity.place().toString(),
                    certificate.subject().name(),
                    certificate.issuer().name()));
            array.add(Certificates.json(certificate)
                    .put("identity", identity.place().toString()));
        }
        if (words.isEmpty()) {
            words.add(say("cli.identity.none"));
        }
        return Reply.good(words, json);
    }

    private List<StoredIdentity> found() throws Exception {
        if (where.token == null) {
            return StoredIdentity.inStore();
        }
        var token = KeyPlace.Token.of(where.token);
        return StoredIdentity.on(token, password.pin(terminal(), token));
    }
}
