package muniment.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import muniment.session.TrustedRoots;
import muniment.signing.SignerCertificate;
import picocli.CommandLine.Command;

/** Lists whom this person trusts. */
@Command(name = "list")
final class TrustListCommand extends Subcommand {
    TrustListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Reply reply() throws Exception {
        var trusted = TrustedRoots.of(terminal().workplace()).list();
        return trusted.isEmpty()
                ? Reply.good(List.of(say("cli.trust.empty")), json(trusted))
                : reply(terminal(), "cli.trust.listed", trusted);
    }

    static Reply reply(Terminal terminal, String key, List<SignerCertificate> certificates) {
        var lines = certificates.stream()
                .map(certificate -> terminal.say(key, certificate.subject().name(), certificate.fingerprint()))
                .toList();
        return Reply.good(lines, json(certificates));
    }

    private static ObjectNode json(List<SignerCertificate> certificates) {
        var json = Json.object();
        json.set("certificates", Json.array(certificates, Certificates::json));
        return json;
    }
}
