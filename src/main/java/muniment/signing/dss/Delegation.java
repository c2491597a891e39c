package muniment.signing.dss;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlCertificate;
import eu.europa.esig.dss.diagnostic.jaxb.XmlRevocation;
import eu.europa.esig.dss.diagnostic.jaxb.XmlSigningCertificate;
import eu.europa.esig.dss.enumerations.ExtendedKeyUsage;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import org.jspecify.annotations.Nullable;

/**
 * Who may say of a certificate that it is not withdrawn: its issuer, and whom the issuer itself has certified to do so
 * (RFC 6960, section 4.2.2.2). DSS takes the word of everybody whom somebody trusted has certified for anything.
 */
public final class Delegation {
    private static final String PURPOSE = ExtendedKeyUsage.OCSP_SIGNING.getOid();

    private Delegation() {}

    /** Whether an answer that was just given is by somebody who may give it. */
    public static boolean holds(OCSPToken answer, CertificateToken issuer) {
        var speaker = answer.getIssuerCertificateToken();
        if (speaker == null || !answer.isValid()) {
            return false;
        }
        if (speaker.getPublicKey().equals(issuer.getPublicKey())) {
            return true;
        }
        var purposes = CertificateExtensionsUtils.getExtendedKeyUsage(speaker);
        return purposes != null && purposes.getOids().contains(PURPOSE) && speaker.isSignedBy(issuer);
    }

    /** The same of an answer that was found in a document. */
    static boolean holds(XmlRevocation answer, XmlCertificate about) {
        var issuer = certificate(about.getSigningCertificate());
        var speaker = certificate(answer.getSigningCertificate());
        if (issuer == null || speaker == null) {
            return false;
        }
        return same(speaker, issuer)
                || (mayAnswer(speaker) && same(certificate(speaker.getSigningCertificate()), issuer));
    }

    private static boolean mayAnswer(XmlCertificate speaker) {
        return new CertificateWrapper(speaker)
                .getExtendedKeyUsages().stream().anyMatch(purpose -> PURPOSE.equals(purpose.getValue()));
    }

    private static boolean same(@Nullable XmlCertificate one, XmlCertificate other) {
        return one != null && one.getEntityKey().equals(other.getEntityKey());
    }

    private static @Nullable XmlCertificate certificate(@Nullable XmlSigningCertificate signing) {
        return signing == null ? null : signing.getCertificate();
    }
}
