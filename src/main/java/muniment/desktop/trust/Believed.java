package muniment.desktop.trust;

import java.security.cert.X509CRL;
import java.util.Set;
import muniment.session.FileProblem;
import muniment.session.TrustedRoots;
import muniment.signing.Refusal;
import muniment.signing.Trust;

/**
 * Whom a person trusts: the certificates that are remembered, read when they are needed, and lists of withdrawn ones
 * that were given since the window opened.
 */
public record Believed(TrustedRoots roots, Set<X509CRL> revocations) {
    public Believed {
        revocations = Set.copyOf(revocations);
    }

    /** Reads the remembered certificates; to be called in the background. */
    public Trust trust() throws FileProblem, Refusal {
        return new Trust(roots.certificates(), revocations, Set.of(), Set.of());
    }
}
