package muniment.signing.guard;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
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
 * @param stamps who says when the signature was there; for a time stamp of the document, itself
 * @param stampsDocument whether it is a time stamp of the document and nobody's signature
 */
public record Cms(
        Integrity integrity,
        Optional<X509Certificate> certificate,
        List<String> roles,
        List<Stamp> stamps,
        boolean stampsDocument) {
    static final Cms UNREADABLE = new Cms(Integrity.SIGNATURE_DAMAGED, Optional.empty(), List.of(), List.of(), false);

    private static final int MOST_DIGESTS = 2;

    public Cms {
        roles = List.copyOf(roles);
        stamps = List.copyOf(stamps);
    }

    static Cms check(byte[] document, ByteRange range, byte[] der) {
        try {
            var content = ContentInfo.getInstance(der);
            var inside = SignedData.getInstance(content.getContent()).getEncapContentInfo();
            if (PKCSObjectIdentifiers.id_ct_TSTInfo.equals(inside.getContentType())) {
                return stamp(Stamp.read(content, digest -> digest(document, range, digest)));
            }
            var signed = new CMSSignedData(digests(document, range, content), content);
            return check(signed, new CmsForm(der, content));
        } catch (CMSException | GeneralSecurityException | IOException | RuntimeException _) {
            return UNREADABLE;
        }
    }

    private static Cms stamp(Stamp stamp) {
        var integrity = stamp.matches() ? Integrity.INTACT : Integrity.CONTENT_CHANGED;
        return new Cms(integrity, Optional.of(stamp.authority()), List.of(), List.of(stamp), true);
    }

    /** What the signed attributes may hold of the document: its digest, by each algorithm that a signer names. */
    private static Map<String, byte[]> digests(byte[] document, ByteRange range, ContentInfo content)
            throws CMSException, GeneralSecurityException {
        var digests = new HashMap<String, byte[]>();
        for (var signer : new CMSSignedData(content).getSignerInfos()) {
            var name = signer.getDigestAlgOID();
            if (!digests.containsKey(name)) {
                digests.put(name, digest(document, range, MessageDigest.getInstance(name)));
            }
        }
        return digests;
    }

    /** One signature; PoDoFo writes that of its one signer twice, by two digests, and then both must hold. */
    private static Cms check(CMSSignedData signed, CmsForm form)
            throws CMSException, GeneralSecurityException, IOException {
        var signers = signed.getSignerInfos().getSigners();
        if (signers.isEmpty() || signers.size() > MOST_DIGESTS) {
            return UNREADABLE;
        }
        Cms first = null;
        for (var signer : signers) {
            var cms = check(signer, certificate(signed, signer), form);
            if (first == null) {
                first = cms;
            } else if (!first.certificate.equals(cms.certificate)) {
                return UNREADABLE;
            }
            if (cms.integrity != Integrity.INTACT) {
                return cms;
            }
        }
        return Objects.requireNonNull(first);
    }

    private static Cms check(SignerInformation signer, X509Certificate certificate, CmsForm form)
            throws CMSException, GeneralSecurityException, IOException {
        var stamps = stamps(signer);
        var integrity = integrity(signer, certificate);
        boolean whole = form.holds(signer, certificate) && stamps.stream().allMatch(Stamp::matches);
        return new Cms(
                integrity == Integrity.INTACT && !whole ? Integrity.SIGNATURE_DAMAGED : integrity,
                Optional.of(certificate),
                ClaimedRoles.of(signer.getSignedAttributes()),
                stamps,
                false);
    }

    /** The time stamps of the signature's value; no key of the signer protects them, their authority's does. */
    private static List<Stamp> stamps(SignerInformation signer) throws GeneralSecurityException {
        var attributes = signer.getUnsignedAttributes();
        var stamps = new ArrayList<Stamp>();
        if (attributes != null) {
            var all = attributes.getAll(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
            for (int i = 0; i < all.size(); i++) {
                for (var value : Attribute.getInstance(all.get(i)).getAttributeValues()) {
                    stamps.add(
                            Stamp.read(ContentInfo.getInstance(value), digest -> digest.digest(signer.getSignature())));
                }
            }
        }
        return stamps;
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

    private static byte[] digest(byte[] document, ByteRange range, MessageDigest digest) {
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
