package muniment.signing.guard;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Selector;

/**
 * A time stamp (RFC 3161): an authority's word that some bytes were there at a time. It is read only when the authority
 * signed it with a certificate made for that, and the certificate lies in it.
 *
 * @param matches whether the bytes at hand are the ones that were there
 */
public record Stamp(Instant time, X509Certificate authority, boolean matches) {
    /** The bytes that a time stamp speaks of, by the algorithm with which it names them. */
    @FunctionalInterface
    interface Digest {
        byte[] by(MessageDigest algorithm) throws GeneralSecurityException;
    }

    /** @throws GeneralSecurityException if it is no valid time stamp */
    static Stamp read(ContentInfo content, Digest stamped) throws GeneralSecurityException {
        try {
            var token = new TimeStampToken(content);
            var authority = authority(token);
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
            var said = token.getTimeStampInfo();
            var digest =
                    MessageDigest.getInstance(said.getMessageImprintAlgOID().getId());
            return new Stamp(
                    said.getGenTime().toInstant(),
                    authority,
                    Arrays.equals(said.getMessageImprintDigest(), stamped.by(digest)));
        } catch (TSPException | IOException | OperatorCreationException | RuntimeException problem) {
            throw new GeneralSecurityException("no valid time stamp", problem);
        }
    }

    private static X509Certificate authority(TimeStampToken token) throws GeneralSecurityException {
        @SuppressWarnings("unchecked") // the library's own identifiers select certificates
        Selector<X509CertificateHolder> holder = token.getSID();
        var found = token.getCertificates().getMatches(holder).iterator();
        if (!found.hasNext()) {
            throw new GeneralSecurityException("the time stamp does not hold its authority's certificate");
        }
        return new JcaX509CertificateConverter().getCertificate(found.next());
    }
}
