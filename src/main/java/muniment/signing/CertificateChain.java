package muniment.signing;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Puts certificates in the order that signatures carry them: the holder's first, then each one's issuer. */
final class CertificateChain {
    /** Longer than any public hierarchy; what goes on is a loop. */
    private static final int LONGEST = 10;

    private CertificateChain() {}

    /** The chain of a holder as far as the issuers are among the known; what does not belong to it is left out. */
    static List<X509Certificate> from(X509Certificate holder, Collection<X509Certificate> known) {
        var chain = new ArrayList<>(List.of(holder));
        var issuer = issuerOf(holder, known);
        while (issuer.isPresent() && !chain.contains(issuer.get()) && chain.size() < LONGEST) {
            chain.add(issuer.get());
            issuer = issuerOf(issuer.get(), known);
        }
        return List.copyOf(chain);
    }

    /** The certificate for this key among several. */
    static Optional<X509Certificate> holderOf(PublicKey key, Collection<X509Certificate> certificates) {
        return certificates.stream()
                .filter(certificate -> certificate.getPublicKey().equals(key))
                .findFirst();
    }

    private static Optional<X509Certificate> issuerOf(X509Certificate holder, Collection<X509Certificate> known) {
        return known.stream().filter(issuer -> issued(issuer, holder)).findFirst();
    }

    private static boolean issued(X509Certificate issuer, X509Certificate holder) {
        if (!issuer.getSubjectX500Principal().equals(holder.getIssuerX500Principal())) {
            return false;
        }
        try {
            holder.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }
}
