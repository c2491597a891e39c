package muniment.signing.dss;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** One PAdES baseline signature, appended to the document with its proofs as updates of their own. */
public final class PadesSignature {
    private PadesSignature() {}

    /** A key, wherever it lives. */
    @FunctionalInterface
    public interface Key {
        /** @param algorithm by its name in the JCA */
        byte[] sign(String algorithm, byte[] bytes) throws GeneralSecurityException;
    }

    /** The signer's certificate first, then its issuers. */
    public record Signatory(Key key, List<X509Certificate> chain) {
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
    public static byte[] sign(
            byte[] pdf, Signatory signatory, Statement statement, Block block, boolean certify, Proofs proofs)
            throws GeneralSecurityException, IOException {
        var service = service(proofs);
        var parameters = parameters(signatory, statement, certify);
        parameters.setSignatureLevel(proofs.level());
        show(parameters, statement.field(), block);
        var document = new InMemoryDocument(pdf);
        var algorithm = parameters.getSignatureAlgorithm();
        byte[] toSign = service.getDataToSign(document, parameters).getBytes();
        var value = new SignatureValue(algorithm, signatory.key().sign(algorithm.getJCEId(), toSign));
        return bytes(service.signDocument(document, parameters, value));
    }

    /**
     * Adds to a signed document what its signatures lack of these proofs.
     *
     * @throws RuntimeException when DSS cannot work on the document, or the proofs are not to be had
     */
    public static byte[] extend(byte[] pdf, Proofs proofs) throws IOException {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(proofs.level());
        return bytes(service(proofs).extendDocument(new InMemoryDocument(pdf), parameters));
    }

    private static PAdESService service(Proofs proofs) {
        var service = new PAdESService(proofs.verifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        var stamps = proofs.stamps();
        if (stamps != null) {
            service.setTspSource(stamps);
        }
        return service;
    }

    private static PAdESSignatureParameters parameters(Signatory signatory, Statement statement, boolean certify) {
        var parameters = new PAdESSignatureParameters();
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

    private static byte[] bytes(DSSDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.writeTo(bytes);
        return bytes.toByteArray();
    }
}
