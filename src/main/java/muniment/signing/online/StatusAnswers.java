package muniment.signing.online;

import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.ocsp.OCSP;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.net.URI;
import muniment.signing.dss.Delegation;
import muniment.signing.online.Unanswered.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Asks the responders that a certificate names whether it was withdrawn (OCSP, RFC 6960), unless a list at hand tells.
 * Guarantees that an answer is of today and by somebody who may give it.
 */
record StatusAnswers(ListsAtHand given, OnlineOCSPSource online, Conversation conversation)
        implements RevocationSource<OCSP> {
    @Override
    public @Nullable RevocationToken<OCSP> getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        var addresses = CertificateExtensionsUtils.getOCSPAccessUrls(certificate);
        if (addresses.isEmpty() || given.about(certificate, issuer).isPresent()) {
            return null;
        }
        try {
            var answer = online.getRevocationToken(certificate, issuer);
            require(answer, issuer);
            return answer;
        } catch (RuntimeException problem) {
            conversation.missed(Unanswered.in(problem, addresses.getLast()));
            return null;
        }
    }

    private static void require(OCSPToken answer, CertificateToken issuer) {
        var address = URI.create(answer.getSourceURL());
        if (answer.getStatus() == null) {
            throw new Unanswered(Kind.NOT_AN_ANSWER, address, new IOException("an answer about another certificate"));
        }
        if (answer.getStatus() == CertificateStatus.UNKNOWN) {
            throw new Unanswered(Kind.DOES_NOT_KNOW, address, new IOException("status unknown"));
        }
        if (!ListsAtHand.upToDate(answer)) {
            throw new Unanswered(Kind.NOT_AN_ANSWER, address, new IOException("an answer of former days"));
        }
        if (!Delegation.holds(answer, issuer)) {
            throw new Unanswered(
                    Kind.NOT_AN_ANSWER, address, new IOException("a responder without the right to answer"));
        }
    }
}
