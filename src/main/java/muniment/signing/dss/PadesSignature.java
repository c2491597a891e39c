package muniment.signing.dss;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** One PAdES baseline B signature, made offline, appended to the document as an update of its own. */
public final class PadesSignature {
    private PadesSignature() {}

    /** The signer's certificate first, then its issuers. */
    public record Signatory(PrivateKey key, List<X509Certificate> chain) {
        public Signatory {
            chain = List.copyOf(chain);
        }
    }

    /** What the signature says; texts may be empty. */
    public record Statement(String field, Instant time, String role, String reason, String location) {}

    /** What is seen in the field: lines of text in an embedded TrueType font, of {@code size} points. */
    public record Block(String text, byte[] font, float size) {}

    /**
     * Signs.
     *
     * @param certify whether this is the first signature, which allows further signatures and nothing else
     * @throws RuntimeException when DSS cannot sign the document
     */
    public static byte[] sign(byte[] pdf, Signatory signatory, Statement statement, Block block, boolean certify)
            throws GeneralSecurityException, IOException {
        var verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        var service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        var parameters = parameters(signatory, statement, certify);
        show(parameters, statement.field(), block);
        var document = new InMemoryDocument(pdf);
        var algorithm = parameters.getSignatureAlgorithm();
        byte[] toSign = service.getDataToSign(document, parameters).getBytes();
        var value = new SignatureValue(algorithm, signature(signatory.key(), algorithm, toSign));
        return bytes(service.signDocument(document, parameters, value));
    }

    private static PAdESSignatureParameters parameters(Signatory signatory, Statement statement, boolean certify) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setEncryptionAlgorithm(
                EncryptionAlgorithm.forKey(signatory.chain().getFirst().getPublicKey()));
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(signatory.chain().getFirst()));
        parameters.setCertificateChain(
                signatory.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(statement.time()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone("UTC"));
        if (!statement.role().isEmpty()) {
            parameters.bLevel().setClaimedSignerRoles(List.of(statement.role()));
        }
        parameters.setReason(statement.reason());
        parameters.setLocation(statement.location());
        if (certify) {
            parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        }
        return parameters;
    }

    private static void show(PAdESSignatureParameters parameters, String fieldName, Block block) {
        var field = new SignatureFieldParameters();
        field.setFieldId(fieldName);
        var font = new DSSFileFont(new ByteArrayInputStream(block.font()));
        font.setEmbedFontSubset(true);
        font.setSize(block.size());
        var text = new SignatureImageTextParameters();
        text.setFont(font);
        text.setText(block.text());
        text.setTextWrapping(TextWrapping.FONT_BASED);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
        text.setBackgroundColor(null);
        parameters.getImageParameters().setFieldParameters(field);
        parameters.getImageParameters().setTextParameters(text);
    }

    private static byte[] signature(PrivateKey key, SignatureAlgorithm algorithm, byte[] toSign)
            throws GeneralSecurityException {
        var signature = Signature.getInstance(algorithm.getJCEId());
        signature.initSign(key);
        signature.update(toSign);
        return signature.sign();
    }

    private static byte[] bytes(DSSDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.writeTo(bytes);
        return bytes.toByteArray();
    }
}
