package muniment.session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import muniment.signing.Refusal;
import muniment.signing.SignerCertificate;
import muniment.signing.SignersWithin;
import muniment.text.Phrase;

/**
 * Trusts from now on the signer of a report whose certificate has exactly this fingerprint, and nobody else in it: the
 * fingerprint is what a person has compared.
 *
 * @param fingerprint SHA-256 of the certificate, 64 lower-case hexadecimal digits
 */
public record TrustSigner(TrustedRoots roots, Path report, String fingerprint) implements Job<List<SignerCertificate>> {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /**
     * @return whom the certificate names; empty when the report holds none of this fingerprint any more
     * @throws Refusal if the report cannot be read, or is larger than any that is verified
     * @throws FileProblem if the certificate cannot be kept
     */
    @Override
    public List<SignerCertificate> run(Progress progress) throws FileProblem, Refusal {
        progress.at(0, -1, Phrase.of("session.verifying", report.toString()));
        var found = Deadline.of(LONGEST).meet(() -> SignersWithin.of(report)).orElse(Set.of());
        for (var certificate : found) {
            if (SignerCertificate.of(certificate).fingerprint().equals(fingerprint)) {
                return List.of(roots.add(certificate));
            }
        }
        return List.of();
    }
}
