package muniment.cli;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import muniment.session.FileProblem;
import muniment.session.TrustedRoots;
import muniment.signing.CertificateFile;
import muniment.signing.CrlFile;
import muniment.signing.Refusal;
import muniment.signing.Role;
import muniment.signing.Trust;
import picocli.CommandLine.Option;

/** Whom the reader of a report believes and expects. */
final class TrustOptions {
    @Option(names = "--trust", paramLabel = "PEM", descriptionKey = "verify-trust")
    private List<Path> roots = List.of();

    @Option(names = "--crl", paramLabel = "FILE", descriptionKey = "verify-crl")
    private List<Path> revocations = List.of();

    @Option(names = "--expect", paramLabel = "SIGNER", descriptionKey = "verify-expect")
    private List<String> signers = List.of();

    /** Whether names have to be proven for the answer to be good: the reader said whom to believe. */
    boolean demanding() {
        return !roots.isEmpty();
    }

    Trust trust(Terminal terminal) throws FileProblem, Refusal, UsageProblem {
        Set<X509Certificate> trusted =
                new HashSet<>(TrustedRoots.of(terminal.workplace()).certificates());
        for (var root : roots) {
            trusted.addAll(CertificateFile.read(root));
        }
        Set<X509CRL> lists = new HashSet<>();
        for (var list : revocations) {
            lists.addAll(CrlFile.read(list));
        }
        return expecting(new Trust(trusted, lists, Set.of(), Set.of()));
    }

    /** A role is expected in the place that is named by it. */
    private Trust expecting(Trust trust) throws UsageProblem {
        var fingerprints = new HashSet<String>();
        var fields = new HashSet<String>();
        for (var signer : signers) {
            var role = Role.of(signer.strip().toLowerCase(Locale.ROOT));
            if (role.isPresent()) {
                fields.add(role.get().word());
            } else {
                fingerprints.add(fingerprint(signer));
            }
        }
        return new Trust(trust.certificates(), trust.revocations(), fingerprints, fields);
    }

    private static String fingerprint(String written) throws UsageProblem {
        var digits = written.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{64}")) {
            throw new UsageProblem("cli.verify.fingerprint", written);
        }
        return digits;
    }
}
