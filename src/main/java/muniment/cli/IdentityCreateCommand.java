package muniment.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import muniment.journal.Person;
import muniment.session.MakeIdentity;
import muniment.session.Progress;
import muniment.session.RequestCertificate;
import muniment.signing.Existing;
import muniment.signing.Identity;
import muniment.signing.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a signing identity. */
@Command(name = "create")
final class IdentityCreateCommand extends Subcommand {
    @Parameters(paramLabel = "P12", descriptionKey = "identity-file")
    private Path file = Path.of("");

    @Option(names = "--name", required = true, paramLabel = "NAME", descriptionKey = "identity-name")
    private String name = "";

    @Option(names = "--email", paramLabel = "MAIL", descriptionKey = "identity-mail", defaultValue = "")
    private String mail = "";

    @Option(names = "--request", paramLabel = "CSR", descriptionKey = "request")
    private @Nullable Path request;

    @Option(names = "--replace", descriptionKey = "replace")
    private boolean replace;

    @Mixin
    private PasswordOption password = new PasswordOption();

    IdentityCreateCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        if (name.isBlank()) {
            throw new UsageProblem("cli.identity.nameless");
        }
        var secret = password.newPassword(terminal(), file);
        try {
            var existing = replace ? Existing.REPLACE : Existing.KEEP;
            var certificate = new MakeIdentity(terminal().workplace(), new Person(name, mail), file, secret, existing)
                    .run(Progress.unwatched());
            var words = new ArrayList<String>();
            words.add(say("cli.identity.done", file.toString()));
            words.addAll(Certificates.lines(certificate));
            request(secret, existing).ifPresent(words::add);
            return Reply.good(words, Certificates.json(certificate).put("file", file.toString()));
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private Optional<String> request(char[] secret, Existing existing) throws Refusal {
        if (request == null) {
            return Optional.empty();
        }
        try (var identity = Identity.open(file, secret.clone())) {
            new RequestCertificate(identity, request, existing).run(Progress.unwatched());
        }
        return Optional.of(say("cli.identity.requested", request.toString()));
    }
}
