package muniment.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** Signs with time stamps and data for long-term validation; the authority for time is in this process. */
record LongTerm(TestAuthority authority, X509CRL nobodyRevoked, KeyEntityTSPSource clock) {
    static LongTerm with(TestAuthority authority) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var keys = generator.generateKeyPair();
        var identifiers = new JcaX509ExtensionUtils();
        var builder = new JcaX509v3CertificateBuilder(
                        authority.root(),
                        BigInteger.valueOf(77),
                        Date.from(Samples.ISSUED),
                        Date.from(Samples.ISSUED.plusSeconds(86_400L * 700)),
                        new X500Name("CN=Test Clock"),
                        keys.getPublic())
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        identifiers.createAuthorityKeyIdentifier(authority.root()));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA")
                .build(authority.keys().getPrivate());
        var certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        var clock = new KeyEntityTSPSource(
                keys.getPrivate(),
                new CertificateToken(certificate),
                List.of(new CertificateToken(certificate), new CertificateToken(authority.root())));
        clock.setTsaPolicy("1.2.3.4");
        clock.setProductionTime(Date.from(Samples.SIGNED.toInstant()));
        clock.setDigestAlgorithm(DigestAlgorithm.SHA256);
        return new LongTerm(authority, revocations(authority, Set.of()), clock);
    }

    /** The authority's word on whom it has withdrawn. */
    static X509CRL revocations(TestAuthority authority, Set<X509Certificate> withdrawn) throws Exception {
        var builder = new JcaX509v2CRLBuilder(authority.root(), Date.from(Samples.SIGNED.toInstant()));
        builder.setNextUpdate(Date.from(Samples.NOW.plusSeconds(86_400L * 30)));
        withdrawn.forEach(certificate -> builder.addCRLEntry(
                certificate.getSerialNumber(),
                Date.from(Samples.SIGNED.toInstant().minusSeconds(3600)),
                1));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority.root()));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA")
                .build(authority.keys().getPrivate());
        var list = builder.build(signer).getEncoded();
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
    }

    byte[] signed(byte[] pdf, Identity who, String field, SignatureLevel level, boolean certify) throws Exception {
        return signed(pdf, who, field, level, certify ? CertificationPermission.MINIMAL_CHANGES_PERMITTED : null);
    }

    byte[] signed(
            byte[] pdf, Identity who, String field, SignatureLevel level, @Nullable CertificationPermission permission)
            throws Exception {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.setEncryptionAlgorithm(
                EncryptionAlgorithm.forKey(who.chain().getFirst().getPublicKey()));
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(who.chain().getFirst()));
        parameters.setCertificateChain(
                who.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(Samples.SIGNED.toInstant()));
        parameters.setPermission(permission);
        var place = new SignatureFieldParameters();
        place.setFieldId(field);
        parameters.getImageParameters().setFieldParameters(place);
        var text = new SignatureImageTextParameters();
        text.setFont(new DSSFileFont(new ByteArrayInputStream(SampleReport.font())));
        text.setText("Signed");
        parameters.getImageParameters().setTextParameters(text);
        var service = service();
        var document = new InMemoryDocument(pdf);
        var algorithm = parameters.getSignatureAlgorithm();
        var toSign = service.getDataToSign(document, parameters).getBytes();
        var value = new SignatureValue(algorithm, who.key().sign(algorithm.getJCEId(), toSign));
        return bytes(service.signDocument(document, parameters, value));
    }

    /** A document that nobody signed, with a time stamp on all of it. */
    byte[] stamped(byte[] pdf) throws Exception {
        return bytes(service().timestamp(new InMemoryDocument(pdf), new PAdESTimestampParameters()));
    }

    byte[] extended(byte[] pdf, SignatureLevel level) throws Exception {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        return bytes(service().extendDocument(new InMemoryDocument(pdf), parameters));
    }

    private PAdESService service() throws Exception {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(authority.root()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(nobodyRevoked.getEncoded())));
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        verifier.setAlertOnNoRevocationAfterBestSignatureTime(new SilentOnStatusAlert());
        var service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource(clock);
        return service;
    }

    private static byte[] bytes(DSSDocument document) throws Exception {
        var bytes = new ByteArrayOutputStream();
        document.writeTo(bytes);
        return bytes.toByteArray();
    }
}
