package muniment.signing.guard;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;

/**
 * The cryptographic question about one signature: do its key, its digest and the covered bytes agree? It asks with
 * Bouncy Castle alone, so that the answer does not depend on the reader of the PDF's structure.
 *
 * @param certificate the signer's certificate, or empty when the signature is not readable
 * @param roles the roles that the signer claims, from the signed attributes
 */
public record Cms(Integrity integrity, Optional<X509Certificate> certificate, List<String> roles) {
    static final Cms UNREADABLE = new Cms(Integrity.SIGNATURE_DAMAGED, Optional.empty(), List.of());

    static Cms check(byte[] document, ByteRange range, byte[] der) {
        try {
            var content = ContentInfo.getInstance(der);
            var signers = new CMSSignedData(content).getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return UNREADABLE;
            }
            var digestName = signers.iterator().next().getDigestAlgOID();
            var digest = digest(document, range, digestName);
            var digests = new HashMap<String, byte[]>(Map.of(digestName, digest));
            var signed = new CMSSignedData(digests, content);
            var signer = signed.getSignerInfos().getSigners().iterator().next();
            return check(signer, certificate(signed, signer), new CmsForm(der, content));
        } catch (CMSException | GeneralSecurityException | IOException | RuntimeException _) {
            return UNREADABLE;
        }
    }

    private static Cms check(SignerInformation signer, X509Certificate certificate, CmsForm form)
            throws CMSException, GeneralSecurityException, IOException {
        var integrity = integrity(signer, certificate);
        var whole = integrity == Integrity.INTACT && !form.holds(signer, certificate)
                ? Integrity.SIGNATURE_DAMAGED
                : integrity;
        return new Cms(whole, Optional.of(certificate), ClaimedRoles.of(signer.getSignedAttributes()));
    }

    private static Integrity integrity(SignerInformation signer, X509Certificate certificate) throws CMSException {
        try {
            var key = new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey());
            return signer.verify(key) ? Integrity.INTACT : Integrity.SIGNATURE_DAMAGED;
        } catch (CMSSignerDigestMismatchException _) {
            return Integrity.CONTENT_CHANGED;
        } catch (OperatorCreationException _) {
            return Integrity.SIGNATURE_DAMAGED;
        }
    }

    private static byte[] digest(byte[] document, ByteRange range, String algorithm) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance(algorithm);
        digest.update(document, 0, (int) range.gapStart());
        digest.update(document, (int) range.gapEnd(), (int) (range.end() - range.gapEnd()));
        return digest.digest();
    }

    private static X509Certificate certificate(CMSSignedData signed, SignerInformation signer)
            throws GeneralSecurityException, IOException {
        @SuppressWarnings("unchecked") // the library's own identifiers select certificates
        Selector<X509CertificateHolder> holder = signer.getSID();
        var found = signed.getCertificates().getMatches(holder).iterator();
        if (!found.hasNext()) {
            throw new IOException("the signature does not hold its signer's certificate");
        }
        return new JcaX509CertificateConverter().getCertificate(found.next());
    }
}
