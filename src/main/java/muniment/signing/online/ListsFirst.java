package muniment.signing.online;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import org.jspecify.annotations.Nullable;

/** Takes the lists of withdrawn certificates that are at hand, and asks the network only for the others. */
record ListsFirst(ExternalResourcesCRLSource given, OnlineCRLSource online, Conversation conversation)
        implements RevocationSource<CRL> {
    @Override
    public @Nullable RevocationToken<CRL> getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        var known = given.getRevocationTokens(certificate, issuer);
        if (!known.isEmpty()) {
            return known.getFirst();
        }
        var addresses = CertificateExtensionsUtils.getCRLAccessUrls(certificate);
        if (addresses.isEmpty()) {
            return null;
        }
        try {
            return online.getRevocationToken(certificate, issuer);
        } catch (RuntimeException problem) {
            conversation.missed(Unanswered.in(problem, addresses.getLast()));
            return null;
        }
    }
}
