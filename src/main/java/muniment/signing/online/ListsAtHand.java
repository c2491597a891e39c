package muniment.signing.online;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.util.Date;
import java.util.Optional;

/** Lists of withdrawn certificates that a person gave. One that its issuer has replaced since counts as none. */
record ListsAtHand(ExternalResourcesCRLSource lists) {
    Optional<RevocationToken<CRL>> about(CertificateToken certificate, CertificateToken issuer) {
        return lists.getRevocationTokens(certificate, issuer).stream()
                .filter(ListsAtHand::upToDate)
                .findFirst();
    }

    /** Whether what is said of a certificate has not been said anew since. */
    static boolean upToDate(RevocationToken<?> said) {
        var next = said.getNextUpdate();
        return next == null || next.after(new Date());
    }
}
