package muniment.signing.online;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.io.IOException;
import java.net.URI;
import muniment.signing.online.Unanswered.Kind;
import org.jspecify.annotations.Nullable;

/** Takes the lists of withdrawn certificates that are at hand, and asks the network only for the others. */
record ListsFirst(ListsAtHand given, OnlineCRLSource online, Conversation conversation)
        implements RevocationSource<CRL> {
    @Override
    public @Nullable RevocationToken<CRL> getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        return given.about(certificate, issuer).orElseGet(() -> fetched(certificate, issuer));
    }

    private @Nullable RevocationToken<CRL> fetched(CertificateToken certificate, CertificateToken issuer) {
        var addresses = CertificateExtensionsUtils.getCRLAccessUrls(certificate);
        if (addresses.isEmpty()) {
            return null;
        }
        try {
            var list = online.getRevocationToken(certificate, issuer);
            if (list == null || !ListsAtHand.upToDate(list)) {
                throw new Unanswered(
                        Kind.NOT_AN_ANSWER, URI.create(addresses.getLast()), new IOException("no list of today"));
            }
            return list;
        } catch (RuntimeException problem) {
            conversation.missed(Unanswered.in(problem, addresses.getLast()));
            return null;
        }
    }
}
