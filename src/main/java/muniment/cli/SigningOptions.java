package muniment.cli;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muniment.session.Signing;
import muniment.signing.CertificateFile;
import muniment.signing.Identity;
import muniment.signing.KeyPlace;
import muniment.signing.Level;
import muniment.signing.Refusal;
import muniment.signing.Role;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What somebody says by signing, and how it is opened and proven. */
final class SigningOptions {
    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason", defaultValue = "")
    private String reason = "";

    @Option(names = "--location", paramLabel = "PLACE", descriptionKey = "location", defaultValue = "")
    private String location = "";

    @Option(names = "--issuers", paramLabel = "PEM", descriptionKey = "issuers")
    private List<Path> issuers = List.of();

    @Mixin
    private PasswordOption password = new PasswordOption();

    @Mixin
    private LevelOptions level = new LevelOptions();

    /** Opens the identity; whoever asked closes it. */
    Signing signing(Terminal terminal, String where, Role role) throws Exception {
        var asked = level.level().orElseGet(Level.Offline::new);
        var known = issuers();
        var place = KeyPlace.of(where);
        var identity = Identity.openToSign(
                place, password.password(terminal, place), terminal.desk().moment());
        return new Signing(known.isEmpty() ? identity : identity.withIssuers(known), role, reason, location, asked);
    }

    private Set<X509Certificate> issuers() throws Refusal {
        var known = new HashSet<X509Certificate>();
        for (var file : issuers) {
            known.addAll(CertificateFile.read(file));
        }
        return known;
    }
}
