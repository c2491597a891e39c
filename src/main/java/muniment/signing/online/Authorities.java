package muniment.signing.online;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.service.SecureRandomNonceSource;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.net.URI;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.util.Set;
import muniment.signing.dss.Proofs;

/** Whom to ask for what a signature is to carry; each asks only when the signature is being made. */
public final class Authorities {
    private static final long LARGEST_STAMP = 1 << 18;
    /** Public authorities have lists of withdrawn certificates of some megabytes. */
    private static final long LARGEST_LIST = 32L << 20;

    private Authorities() {}

    /** A time stamp on the signature, and nothing else. */
    public static Proofs timestamp(URI authority, Asking asking) {
        var offline = new CommonCertificateVerifier();
        offline.setAIASource(null);
        offline.setAugmentationAlertOnHigherSignatureLevel(new SilentOnStatusAlert());
        return new Proofs(SignatureLevel.PAdES_BASELINE_T, offline, stamps(authority, new Conversation(asking)));
    }

    /** Time stamps, issuers' certificates and revocation data; {@code crls} are asked before the network is. */
    public static Proofs longTerm(URI authority, Set<X509CRL> crls, Asking asking) {
        return longTerm(authority, crls, new Conversation(asking));
    }

    static Proofs longTerm(URI authority, Set<X509CRL> crls, Conversation conversation) {
        return new Proofs(
                SignatureLevel.PAdES_BASELINE_LTA, verifier(crls, conversation), stamps(authority, conversation));
    }

    private static TimeAuthority stamps(URI authority, Conversation conversation) {
        return new TimeAuthority(authority, new Fetch("application/timestamp-query", LARGEST_STAMP, conversation));
    }

    private static CertificateVerifier verifier(Set<X509CRL> crls, Conversation conversation) {
        var given = new ListsAtHand(new ExternalResourcesCRLSource(documents(crls)));
        var verifier = new CommonCertificateVerifier();
        verifier.setAIASource(new DefaultAIASource(new Fetch("", LARGEST_STAMP, conversation)));
        verifier.setOcspSource(new StatusAnswers(given, responders(conversation), conversation));
        verifier.setCrlSource(
                new ListsFirst(given, new OnlineCRLSource(new Fetch("", LARGEST_LIST, conversation)), conversation));
        // whether the reader trusts the root is the reader's to say
        verifier.setCheckRevocationForUntrustedChains(true);
        verifier.setAlertOnNoRevocationAfterBestSignatureTime(new SilentOnStatusAlert());
        verifier.setAlertOnMissingRevocationData(_ -> {
            throw new Unproven(conversation.unanswered());
        });
        verifier.setAlertOnRevokedCertificate(_ -> {
            throw new Withdrawn();
        });
        // whoever signs after the proofs of others needs proofs too
        verifier.setAugmentationAlertOnHigherSignatureLevel(new SilentOnStatusAlert());
        return verifier;
    }

    /** An answer that repeats the nonce is to this question and no other; many responders repeat none. */
    private static OnlineOCSPSource responders(Conversation conversation) {
        var source = new OnlineOCSPSource(new Fetch("application/ocsp-request", LARGEST_STAMP, conversation));
        source.setNonceSource(new SecureRandomNonceSource());
        return source;
    }

    private static DSSDocument[] documents(Set<X509CRL> crls) {
        return crls.stream().map(Authorities::document).toArray(DSSDocument[]::new);
    }

    private static DSSDocument document(X509CRL crl) {
        try {
            return new InMemoryDocument(crl.getEncoded());
        } catch (CRLException impossible) {
            throw new IllegalStateException("a list that was read has an encoding", impossible);
        }
    }
}
