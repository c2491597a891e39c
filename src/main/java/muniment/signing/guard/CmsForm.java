package muniment.signing.guard;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.SignerInformation;

/**
 * The form of a CMS signature where no key protects it (RFC 5652, 5): versions, types and lists that can only have one
 * value here. With it, a byte that was changed anywhere in a signature is found, and not only one that matters.
 *
 * <p>PDF asks for DER; poppler and PDFBox's own example write the lengths as BER may, so what counts is that it is
 * written as it would be written again.
 */
record CmsForm(byte[] encoded, ContentInfo content) {
    private static final Set<ASN1ObjectIdentifier> DIGESTS = Set.of(
            OIWObjectIdentifiers.idSHA1,
            NISTObjectIdentifiers.id_sha224,
            NISTObjectIdentifiers.id_sha256,
            NISTObjectIdentifiers.id_sha384,
            NISTObjectIdentifiers.id_sha512,
            NISTObjectIdentifiers.id_sha3_256,
            NISTObjectIdentifiers.id_sha3_384,
            NISTObjectIdentifiers.id_sha3_512);

    boolean holds(SignerInformation signer, X509Certificate certificate) throws IOException, GeneralSecurityException {
        var signed = SignedData.getInstance(content.getContent());
        return Arrays.equals(content.getEncoded(), encoded)
                && CMSObjectIdentifiers.signedData.equals(content.getContentType())
                && contentElsewhere(signed)
                && versions(signed, signer.toASN1Structure())
                && listsDigest(signed, signer.toASN1Structure())
                && namesCertificate(signer, certificate);
    }

    /** What is signed is the document around the signature, not something within it. */
    private static boolean contentElsewhere(SignedData signed) {
        var inside = signed.getEncapContentInfo();
        return CMSObjectIdentifiers.data.equals(inside.getContentType()) && inside.getContent() == null;
    }

    private static boolean versions(SignedData signed, SignerInfo signer) {
        int expected = signer.getSID().isTagged() ? 3 : 1;
        return signed.getVersion().hasValue(expected) && signer.getVersion().hasValue(expected);
    }

    /** The signer's digest is among those that are listed; some tools list another one that nobody uses. */
    private static boolean listsDigest(SignedData signed, SignerInfo signer) {
        boolean listed = false;
        for (var entry : signed.getDigestAlgorithms()) {
            var digest = AlgorithmIdentifier.getInstance(entry);
            if (!withoutParameters(digest) || !DIGESTS.contains(digest.getAlgorithm())) {
                return false;
            }
            listed |= digest.getAlgorithm().equals(signer.getDigestAlgorithm().getAlgorithm());
        }
        return listed && withoutParameters(signer.getDigestAlgorithm());
    }

    private static boolean withoutParameters(AlgorithmIdentifier algorithm) {
        var parameters = algorithm.getParameters();
        return parameters == null || DERNull.INSTANCE.equals(parameters);
    }

    /** The signed attributes name the certificate by its digest, so that no other can be put in its place. */
    private static boolean namesCertificate(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        var attributes = signer.getSignedAttributes();
        var attribute = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        return attribute == null ? vouchesForItself(certificate) : names(attribute, certificate);
    }

    /**
     * Whether a self-signed certificate is as it was made. One that somebody else issued may be another one here, with
     * the same key: no trusted certificate leads to that, so it proves nobody's name.
     */
    private static boolean vouchesForItself(X509Certificate certificate) throws GeneralSecurityException {
        if (certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            certificate.verify(certificate.getPublicKey());
        }
        return true;
    }

    private static boolean names(Attribute attribute, X509Certificate certificate) throws GeneralSecurityException {
        var named = SigningCertificateV2.getInstance(attribute.getAttributeValues()[0])
                .getCerts()[0];
        var digest = MessageDigest.getInstance(
                named.getHashAlgorithm().getAlgorithm().getId());
        return Arrays.equals(named.getCertHash(), digest.digest(certificate.getEncoded()));
    }
}
